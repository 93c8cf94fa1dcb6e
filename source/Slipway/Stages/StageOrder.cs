namespace Slipway.Stages;

/// <summary>All stages, in their order.</summary>
internal sealed record StageOrder(IReadOnlyList<Stage> Stages)
{
    /// <summary>The stage with a name; the last one when none is named.</summary>
    /// <exception cref="UserError">There is no such stage.</exception>
    public Stage Find(string? name) => string.IsNullOrEmpty(name)
        ? Stages[^1]
        : Stages.FirstOrDefault(x => x.Name == name)
            ?? throw new UserError($"'{name}' is no stage", $"--stage is one of {string.Join(", ", Stages)}");

    /// <summary>The stage that a release has to be verified in before it goes to another one; none before the first.</summary>
    public Stage? Before(Stage stage) => Stages.TakeWhile(x => x.Name != stage.Name).LastOrDefault();
}

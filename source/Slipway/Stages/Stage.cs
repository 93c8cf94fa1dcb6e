namespace Slipway.Stages;

/// <summary>A stage as a value, for what treats all stages alike.</summary>
/// <param name="Name">The name for people and records.</param>
/// <param name="Targets">Where a release of this stage runs.</param>
public sealed record Stage(string Name, IReadOnlyList<DeploymentTarget> Targets)
{
    /// <summary>The value of a stage's type.</summary>
    public static Stage Of<TStage>()
        where TStage : IStage => new(TStage.Name, TStage.Targets);

    public override string ToString() => Name;
}

namespace Slipway.Workflows;

/// <summary>Runs an action.</summary>
/// <param name="Name">What GitHub shows.</param>
/// <param name="Action">The action.</param>
public sealed record ActionStep(string Name, ActionReference Action) : Step(Name)
{
    /// <summary>What the action is told, by name.</summary>
    public IReadOnlyDictionary<string, string> Inputs { get; init; } = EmptyValues.Instance;
}

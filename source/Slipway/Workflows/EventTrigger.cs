namespace Slipway.Workflows;

/// <summary>An event that has no type of its own here.</summary>
/// <param name="Name">The event, such as <c>release</c>.</param>
public sealed record EventTrigger(string Name) : Trigger(Name)
{
    /// <summary>Kinds of the event; none is GitHub's choice.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];
}

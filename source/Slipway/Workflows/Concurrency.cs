namespace Slipway.Workflows;

/// <summary>Of the runs in one group one runs and one waits.</summary>
/// <param name="Group">The name of the group; may hold expressions.</param>
/// <param name="Behavior">What a new run does to the one that runs.</param>
public sealed record Concurrency(string Group, ConcurrencyBehavior Behavior);

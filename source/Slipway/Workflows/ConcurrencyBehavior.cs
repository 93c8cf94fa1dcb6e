namespace Slipway.Workflows;

/// <summary>What a new run does to the one of its group that runs.</summary>
public enum ConcurrencyBehavior
{
    /// <summary>It waits.</summary>
    Queue,

    /// <summary>It takes its place.</summary>
    Cancel,
}

namespace Slipway.Gates;

/// <summary>What a gate found.</summary>
public enum Verdict
{
    /// <summary>Nothing was wrong.</summary>
    Passed,

    /// <summary>Something was wrong.</summary>
    Failed,
}

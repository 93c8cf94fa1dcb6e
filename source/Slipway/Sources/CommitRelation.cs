namespace Slipway.Sources;

/// <summary>How a commit stands to another one.</summary>
public enum CommitRelation
{
    /// <summary>There is no other.</summary>
    First,

    /// <summary>It is the other.</summary>
    Same,

    /// <summary>It has the other in its history.</summary>
    Newer,

    /// <summary>It is in the other's history.</summary>
    Older,

    /// <summary>Each has commits that the other lacks.</summary>
    Diverged,

    /// <summary>One of them is not at hand, such as in a shallow clone.</summary>
    Unknown,
}

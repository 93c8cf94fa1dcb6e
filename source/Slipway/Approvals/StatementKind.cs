namespace Slipway.Approvals;

/// <summary>What somebody can say about a release and a stage.</summary>
public enum StatementKind
{
    /// <summary>It may go there.</summary>
    Approve,

    /// <summary>It may go there, although the stage is frozen.</summary>
    Override,

    /// <summary>It must never go there.</summary>
    Veto,

    /// <summary>It waits.</summary>
    Hold,

    /// <summary>It no longer waits.</summary>
    Lift,
}

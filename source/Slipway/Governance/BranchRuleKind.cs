namespace Slipway.Governance;

/// <summary>How the branches that may deploy are told.</summary>
public enum BranchRuleKind
{
    /// <summary>All of them may.</summary>
    Any,

    /// <summary>Those that are protected.</summary>
    Protected,

    /// <summary>By their names.</summary>
    Selected,
}

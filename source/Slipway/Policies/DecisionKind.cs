namespace Slipway.Policies;

/// <summary>The answers that a rule can give.</summary>
public enum DecisionKind
{
    /// <summary>Nothing speaks against it.</summary>
    Allowed,

    /// <summary>Somebody has to do something first.</summary>
    Needs,

    /// <summary>Not now, or not at all.</summary>
    Blocked,
}

namespace Slipway.Policies;

/// <summary>Whether who asks for a promotion may approve it.</summary>
public enum SelfApproval
{
    /// <summary>Somebody else has to.</summary>
    Forbidden,

    /// <summary>On one's own machine.</summary>
    Allowed,
}

namespace Slipway.Policies;

/// <summary>Whether who has a hand in a promotion may approve it.</summary>
public enum SelfApproval
{
    /// <summary>Neither who wrote a commit that it would bring, nor who started the run.</summary>
    Forbidden,

    /// <summary>On one's own machine.</summary>
    Allowed,
}

namespace Slipway.Policies.Internal;

/// <summary>Whether a window holds at a time that clocks show twice, once within it and once not.</summary>
internal enum Doubt
{
    /// <summary>It does.</summary>
    Holds,

    /// <summary>It does not.</summary>
    DoesNotHold,
}

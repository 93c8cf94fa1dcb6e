namespace Slipway.Testing;

/// <summary>What to do with tests that run only when asked for, since they need more than the checkout.</summary>
public enum ExplicitTests
{
    /// <summary>They are skipped.</summary>
    Off,

    /// <summary>They run with the others.</summary>
    On,

    /// <summary>The others are skipped.</summary>
    Only,
}

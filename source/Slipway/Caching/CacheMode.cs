namespace Slipway.Caching;

/// <summary>What to do with results of earlier runs.</summary>
public enum CacheMode
{
    /// <summary>They are taken.</summary>
    Normal,

    /// <summary>They are not: everything is done anew, as if for the first time.</summary>
    Off,

    /// <summary>Everything is done anew and compared with them; a difference is an error.</summary>
    Verify,
}

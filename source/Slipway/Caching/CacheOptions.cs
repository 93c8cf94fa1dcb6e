using Slipway.Files;

namespace Slipway.Caching;

/// <summary>Where results of earlier runs are, and what to do with them.</summary>
/// <param name="Folder">May be shared by several checkouts, also by builds at the same time. Who can write there is trusted like who can write the sources.</param>
public sealed record CacheOptions(string Folder)
{
    /// <summary>One for all checkouts of a user: a fresh clone finds what another has done.</summary>
    public static string OfUser => Path.Combine(UserFolder.Cache, "results");

    /// <summary>What to do with results of earlier runs.</summary>
    public CacheMode Mode { get; init; }

    /// <summary>When there is more than that, what was used longest ago goes. In bytes; 2 GB unless told.</summary>
    public long Limit { get; init; } = 2_000_000_000;
}

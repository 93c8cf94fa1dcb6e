using NuGet.Versioning;

namespace Nuke.Common.Tooling;

/// <summary>Asks the feeds of NuGet that are configured for the repository.</summary>
public static class NuGetVersionResolver
{
    /// <summary>The highest version of a package.</summary>
    /// <param name="packageId">The package.</param>
    /// <param name="includePrereleases">Whether it may be one that is not ready.</param>
    /// <param name="includeUnlisted">Whether it may be one that the feed does not show.</param>
    /// <exception cref="AssertionException">No feed has the package.</exception>
    public static async Task<string> GetLatestVersion(string packageId, bool includePrereleases, bool includeUnlisted = false)
    {
        var feeds = NuGetFeed.ConfiguredFor(NukeBuild.RootDirectory);
        var versions = new List<NuGetVersion>();
        foreach (var feed in feeds)
        {
            versions.AddRange(await feed.VersionsOf(packageId, includeUnlisted).ConfigureAwait(false));
        }

        return Highest(packageId, versions, includePrereleases, string.Join(", ", feeds.Select(feed => feed.Index)));
    }

    internal static string Highest(string packageId, IEnumerable<NuGetVersion> versions, bool includePrereleases, string feeds) =>
        versions.Where(version => includePrereleases || !version.IsPrerelease).Max()?.ToNormalizedString()
        ?? throw new AssertionException($"No version of {packageId} is in {feeds}: correct the name, or allow versions that are not ready");
}

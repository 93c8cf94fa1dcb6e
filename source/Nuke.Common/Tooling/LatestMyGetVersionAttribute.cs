using System.Reflection;
using Nuke.Common.ValueInjection;

namespace Nuke.Common.Tooling;

/// <summary>The highest version of a package in a feed of MyGet, as text or as <see cref="NuGet.Versioning.NuGetVersion"/>.</summary>
/// <param name="feed">The name of the feed, or its whole address.</param>
/// <param name="package">The package.</param>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public class LatestMyGetVersionAttribute(string feed, string package) : ValueInjectionAttributeBase
{
    public override object? GetValue(MemberInfo member, object? instance)
    {
        var address = new Uri(feed.Contains("://", StringComparison.Ordinal) ? feed : $"https://www.myget.org/F/{feed}/api/v3/index.json");
        var versions = new NuGetFeed(address, null).VersionsOf(package, includeUnlisted: false).GetAwaiter().GetResult();
        return VersionValue.Of(member, NuGetVersionResolver.Highest(package, versions, includePrereleases: true, address.ToString()));
    }
}

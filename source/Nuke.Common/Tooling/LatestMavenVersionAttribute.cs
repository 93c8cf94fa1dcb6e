using System.Reflection;
using System.Xml.Linq;
using NuGet.Versioning;
using Nuke.Common.ValueInjection;

namespace Nuke.Common.Tooling;

/// <summary>The newest version of an artifact in a Maven repository, as text or as <see cref="NuGet.Versioning.NuGetVersion"/>.</summary>
/// <param name="repository">The address of the repository; https unless it says otherwise.</param>
/// <param name="groupId">The group.</param>
/// <param name="artifactId">The artifact; named like the group when null.</param>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public class LatestMavenVersionAttribute(string repository, string groupId, string? artifactId = null) : ValueInjectionAttributeBase
{
    /// <summary>Whether it may be one that is not ready: a snapshot, a milestone, a candidate.</summary>
    public bool IncludePrerelease { get; set; }

    public override object? GetValue(MemberInfo member, object? instance)
    {
        var scheme = repository.Contains("://", StringComparison.Ordinal) ? "" : "https://";
        var address = new Uri($"{scheme}{repository.TrimEnd('/')}/{groupId.Replace('.', '/')}/{artifactId ?? groupId}/maven-metadata.xml");
        var text = Registry.GetAsync(address).GetAwaiter().GetResult() ?? throw new AssertionException($"There is no {address}: correct the group or the artifact");
        var version = XDocument.Parse(text).Descendants("version")
            .Select(element => element.Value)
            .LastOrDefault(version => IncludePrerelease || !IsPrerelease(version));
        return VersionValue.Of(member, version.NotNull($"{address} has no version that is ready: set {nameof(IncludePrerelease)}")!);
    }

    /// <summary>Maven's repositories list versions in the order of their publication; only their names say which are ready.</summary>
    private static bool IsPrerelease(string version) => NuGetVersion.TryParse(version, out var parsed) && parsed.IsPrerelease;
}

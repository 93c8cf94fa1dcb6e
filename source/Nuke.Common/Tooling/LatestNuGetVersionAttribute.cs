using System.Reflection;
using Nuke.Common.ValueInjection;

namespace Nuke.Common.Tooling;

/// <summary>The highest version of a NuGet package, as text or as <see cref="NuGet.Versioning.NuGetVersion"/>.</summary>
/// <param name="packageId">The package.</param>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public class LatestNuGetVersionAttribute(string packageId) : ValueInjectionAttributeBase
{
    /// <summary>Whether it may be one that is not ready.</summary>
    public bool IncludePrerelease { get; set; }

    /// <summary>Whether it may be one that the feed does not show.</summary>
    public bool IncludeUnlisted { get; set; }

    public override object? GetValue(MemberInfo member, object? instance) =>
        VersionValue.Of(member, NuGetVersionResolver.GetLatestVersion(packageId, IncludePrerelease, IncludeUnlisted).GetAwaiter().GetResult());
}

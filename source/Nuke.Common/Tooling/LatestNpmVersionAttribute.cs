using System.Reflection;
using Nuke.Common.ValueInjection;

namespace Nuke.Common.Tooling;

/// <summary>The version of an npm package that <c>npm install</c> takes, as text or as <see cref="NuGet.Versioning.NuGetVersion"/>.</summary>
/// <param name="packageId">The package, with its scope if it has one.</param>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public class LatestNpmVersionAttribute(string packageId) : ValueInjectionAttributeBase
{
    public override object? GetValue(MemberInfo member, object? instance) =>
        VersionValue.Of(member, NpmVersionResolver.GetLatestVersion(packageId).GetAwaiter().GetResult());
}

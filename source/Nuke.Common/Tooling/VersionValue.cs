using System.Reflection;
using NuGet.Versioning;
using Nuke.Common.Parameters;

namespace Nuke.Common.Tooling;

/// <summary>A version as the member wants it that it is for.</summary>
internal static class VersionValue
{
    public static object Of(MemberInfo member, string version)
    {
        var type = member.ValueType();
        return type == typeof(NuGetVersion) || type == typeof(SemanticVersion) ? NuGetVersion.Parse(version) : version;
    }
}

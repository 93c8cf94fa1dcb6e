using System.Reflection;

namespace Nuke.Common.Tooling;

/// <summary>The tool in an npm package that is installed beside the build's <c>package.json</c>; the variable <c>MEMBER_EXE</c> goes first.</summary>
/// <param name="packageId">The package.</param>
/// <param name="packageExecutable">The name of the command; that of the member in lower case unless told.</param>
public class NpmPackageAttribute(string packageId, string? packageExecutable = null) : ToolInjectionAttributeBase
{
    /// <summary>The version of the package.</summary>
    public string Version { get; set; } = null!;

    public override ToolRequirement? GetRequirement(MemberInfo member) => new NpmPackageRequirement(packageId, Version);

    public override object? GetValue(MemberInfo member, object? instance) =>
        ToolResolver.TryGetEnvironmentTool(member.Name) ?? ToolResolver.GetNpmTool(packageExecutable ?? member.Name.ToLowerInvariant());
}

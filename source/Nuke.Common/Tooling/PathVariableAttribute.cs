using System.Reflection;

namespace Nuke.Common.Tooling;

/// <summary>The tool in the environment variable <c>NAME_EXE</c>, or else on the PATH.</summary>
/// <param name="pathExecutable">The name of the program; that of the member in lower case unless told.</param>
public class PathVariableAttribute(string? pathExecutable = null) : ToolInjectionAttributeBase
{
    public override ToolRequirement? GetRequirement(MemberInfo member) => new PathToolRequirement(Name(member));

    public override object? GetValue(MemberInfo member, object? instance) => ToolResolver.GetEnvironmentOrPathTool(Name(member));

    private string Name(MemberInfo member) => pathExecutable ?? member.Name.ToLowerInvariant();
}

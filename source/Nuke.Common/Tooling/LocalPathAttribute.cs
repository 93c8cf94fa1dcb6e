using System.Reflection;
using Nuke.Common.IO;

namespace Nuke.Common.Tooling;

/// <summary>The tool at a path, absolute or relative to the root directory.</summary>
public class LocalPathAttribute : ToolInjectionAttributeBase
{
    private readonly string path;

    public LocalPathAttribute(string absoluteOrRelativePath) => path = absoluteOrRelativePath;

    public LocalPathAttribute(string windowsPath, string unixPath) => path = EnvironmentInfo.IsWin ? windowsPath : unixPath;

    public override ToolRequirement? GetRequirement(MemberInfo member) => null;

    public override object? GetValue(MemberInfo member, object? instance)
    {
        var file = PathConstruction.HasPathRoot(path) ? AbsolutePath.Create(path) : Build.RootDirectory / path;
        Assert.FileExists(file, $"{member.Name}: no such file: {file}");
        return ToolResolver.GetTool(file);
    }
}

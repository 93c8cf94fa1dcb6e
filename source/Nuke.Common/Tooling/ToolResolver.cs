namespace Nuke.Common.Tooling;

/// <summary>Makes tools out of programs.</summary>
public static class ToolResolver
{
    /// <summary>The tool at a path.</summary>
    public static Tool GetTool(string toolPath) => new ToolExecutor(toolPath).Execute;

    /// <summary>The tool that the environment variable <c>NAME_EXE</c> holds, or null.</summary>
    public static Tool? TryGetEnvironmentTool(string name) =>
        ToolPathResolver.TryGetEnvironmentExecutable(ToolPathResolver.EnvironmentVariable(name)) is { } path ? GetTool(path) : null;

    /// <summary>The tool in a NuGet package that the project of the build has restored.</summary>
    public static Tool GetNuGetTool(string packageId, string packageExecutable, string? version = null, string? framework = null) =>
        GetTool(NuGetToolPathResolver.GetPackageExecutable(packageId, packageExecutable, version, framework));

    /// <summary>The tool in an npm package that is installed beside the build's <c>package.json</c>.</summary>
    public static Tool GetNpmTool(string npmExecutable) => GetTool(NpmToolPathResolver.GetNpmExecutable(npmExecutable));

    /// <summary>The tool of this name on the PATH.</summary>
    public static Tool GetPathTool(string name) => GetTool(ToolPathResolver.GetPathExecutable(name));

    /// <summary>The tool in the environment variable <c>NAME_EXE</c>, or else on the PATH.</summary>
    public static Tool GetEnvironmentOrPathTool(string name) => TryGetEnvironmentTool(name) ?? GetPathTool(name);
}

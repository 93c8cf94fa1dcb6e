namespace Nuke.Common.Tooling;

/// <summary>Finds programs.</summary>
public static class ToolPathResolver
{
    /// <summary>The path in the environment variable <c>NAME_EXE</c>, or null.</summary>
    /// <param name="environmentExecutable">The name of the variable.</param>
    public static string? TryGetEnvironmentExecutable(string environmentExecutable) =>
        Environment.GetEnvironmentVariable(environmentExecutable) is { Length: > 0 } path ? path : null;

    /// <summary>The path of a program on the PATH.</summary>
    /// <param name="pathExecutable">A name, or a path, which is checked only.</param>
    public static string GetPathExecutable(string pathExecutable) =>
        Find(pathExecutable) ?? throw new AssertionException(
            $"'{pathExecutable}' is not on the PATH: install it, or name its path in {EnvironmentVariable(pathExecutable)}");

    /// <summary>A path as it is; a mere name is looked for on the PATH.</summary>
    internal static string Resolve(string toolPath) =>
        Path.GetFileName(toolPath) == toolPath && !File.Exists(toolPath) ? GetPathExecutable(toolPath) : toolPath;

    /// <summary>The variable that may hold the path of a tool.</summary>
    internal static string EnvironmentVariable(string name) =>
        $"{Path.GetFileNameWithoutExtension(name).Replace('-', '_').ToUpperInvariant()}_EXE";

    private static string? Find(string name)
    {
        if (Path.IsPathFullyQualified(name))
        {
            return IsExecutable(name) ? name : null;
        }

        string[] extensions = OperatingSystem.IsWindows() ? ["", ".exe", ".cmd", ".bat"] : [""];
        var candidates =
            from directory in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            where Path.IsPathFullyQualified(directory)
            from extension in extensions
            select Path.Combine(directory, name + extension);
        return candidates.FirstOrDefault(IsExecutable);
    }

    internal static bool IsExecutable(string path) =>
        File.Exists(path) && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & Executable) != 0);

    private const UnixFileMode Executable = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
}

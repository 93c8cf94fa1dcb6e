using Nuke.Common.Parameters;

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
            $"'{pathExecutable}' is not on the PATH: {Nearest.Hint(pathExecutable, Programs())}install it, or name its path in {EnvironmentVariable(pathExecutable)}");

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
            from directory in Folders()
            from extension in extensions
            select Path.Combine(directory, name + extension);
        return candidates.FirstOrDefault(IsExecutable);
    }

    private static IEnumerable<string> Folders() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Where(Path.IsPathFullyQualified);

    private static IEnumerable<string> Programs() =>
        Folders().Where(Directory.Exists).SelectMany(Directory.EnumerateFiles).Select(file => Path.GetFileName(file));

    internal static bool IsExecutable(string path) =>
        File.Exists(path) && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & Executable) != 0);

    private const UnixFileMode Executable = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
}

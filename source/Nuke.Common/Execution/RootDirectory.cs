using Nuke.Common.IO;

namespace Nuke.Common.Execution;

/// <summary>Finds the folder that has <c>.nuke</c>.</summary>
internal static class RootDirectory
{
    private const string Marker = ".nuke";

    /// <param name="option">The words of <c>--root</c>: none after it means the working directory; null without it.</param>
    /// <param name="invocation">How the build was started.</param>
    /// <exception cref="UsageError">The folder does not exist, or there is none.</exception>
    public static AbsolutePath Find(IReadOnlyList<string>? option, Invocation invocation)
    {
        if (option is [])
        {
            return invocation.WorkingDirectory;
        }

        var given = option?[0] ?? invocation.Variables.GetValueOrDefault("NUKE_ROOT");
        if (given is not null)
        {
            var path = Path.GetFullPath(given, invocation.WorkingDirectory);
            return Directory.Exists(path)
                ? path
                : throw new UsageError($"the root directory {path} does not exist", "correct --root or NUKE_ROOT");
        }

        return Above(invocation.WorkingDirectory).FirstOrDefault(HasMarker)
            ?? throw new UsageError($"no folder .nuke in {invocation.WorkingDirectory} or above it", "add one to the folder of the build, or give --root");
    }

    private static IEnumerable<AbsolutePath> Above(AbsolutePath directory)
    {
        for (var current = directory; current is not null; current = current.Parent)
        {
            yield return current;
        }
    }

    /// <summary>The home directory has a folder of this name for settings of the user.</summary>
    private static bool HasMarker(AbsolutePath directory) =>
        Path.Exists(directory / Marker) && directory != EnvironmentInfo.SpecialFolder(SpecialFolders.UserProfile);
}

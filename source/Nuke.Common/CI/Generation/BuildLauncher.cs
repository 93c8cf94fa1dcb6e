using Nuke.Common.IO;

namespace Nuke.Common.CI.Generation;

/// <summary>The <c>build.cmd</c> that a build server calls; with the execution bit it runs on every system.</summary>
internal static class BuildLauncher
{
    private const string Name = "build.cmd";

    /// <returns>Its path from the root directory on.</returns>
    /// <exception cref="UsageError">There is none.</exception>
    public static string Find(AbsolutePath root)
    {
        var file = Directory.EnumerateDirectories(root).Order(StringComparer.Ordinal).Prepend<string>(root)
            .Select(directory => Path.Combine(directory, Name))
            .FirstOrDefault(File.Exists)
            ?? throw new UsageError($"there is no {Name} in {root} or in a folder of it", "add it: build servers call it");
        return root.GetUnixRelativePathTo(file);
    }
}

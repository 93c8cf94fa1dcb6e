using Nuke.Common.IO.Matching;

namespace Nuke.Common.IO;

public static partial class AbsolutePathExtensions
{
    /// <summary>The files in the directory, in the order of their paths.</summary>
    /// <param name="path">The directory.</param>
    /// <param name="pattern">What their names match.</param>
    /// <param name="depth">How many levels to look into; 1 is the directory itself.</param>
    /// <param name="attributes">What attributes they must have.</param>
    public static IEnumerable<AbsolutePath> GetFiles(
        this AbsolutePath path,
        string pattern = "*",
        int depth = 1,
        FileAttributes attributes = FileAttributes.None) => Entries(path, depth, attributes, directory => Directory.EnumerateFiles(directory, pattern));

    /// <summary>The directories in the directory, in the order of their paths.</summary>
    /// <inheritdoc cref="GetFiles" path="/param"/>
    public static IEnumerable<AbsolutePath> GetDirectories(
        this AbsolutePath path,
        string pattern = "*",
        int depth = 1,
        FileAttributes attributes = FileAttributes.None) => Entries(path, depth, attributes, directory => Directory.EnumerateDirectories(directory, pattern));

    /// <summary>Makes the directory and those above, where they are missing.</summary>
    public static AbsolutePath CreateDirectory(this AbsolutePath path)
    {
        Directory.CreateDirectory(path);
        return path;
    }

    /// <summary>Leaves the directory empty.</summary>
    public static AbsolutePath CreateOrCleanDirectory(this AbsolutePath path)
    {
        path.DeleteDirectory();
        return path.CreateDirectory();
    }

    /// <summary>Sets the time of the file, which is made if it is missing.</summary>
    public static AbsolutePath TouchFile(this AbsolutePath path, DateTime? time = null, bool createDirectories = true)
    {
        if (createDirectories)
        {
            path.Parent.CreateDirectory();
        }

        File.AppendAllBytes(path, []);
        File.SetLastWriteTime(path, time ?? DateTime.Now);
        return path;
    }

    /// <summary>Deletes the file if it is there, even when it is read-only.</summary>
    public static void DeleteFile(this AbsolutePath path)
    {
        if (!path.FileExists())
        {
            return;
        }

        // Elsewhere a read-only file can be deleted, and what is set for a link is set for what it points at.
        if (OperatingSystem.IsWindows())
        {
            File.SetAttributes(path, FileAttributes.Normal);
        }

        File.Delete(path);
    }

    /// <summary>Deletes the directory and all in it if it is there, even read-only files.</summary>
    public static void DeleteDirectory(this AbsolutePath path)
    {
        if (!path.DirectoryExists())
        {
            return;
        }

        // Windows does not delete read-only files; a link is removed, not followed.
        if (OperatingSystem.IsWindows() && path.ToDirectoryInfo().LinkTarget is null)
        {
            foreach (var file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories))
            {
                File.SetAttributes(file, FileAttributes.Normal);
            }
        }

        Directory.Delete(path, recursive: path.ToDirectoryInfo().LinkTarget is null);
    }

    /// <summary>Deletes the files.</summary>
    public static void DeleteFiles(this IEnumerable<AbsolutePath> paths) => paths.ToList().ForEach(DeleteFile);

    /// <summary>Deletes the directories.</summary>
    public static void DeleteDirectories(this IEnumerable<AbsolutePath> paths) => paths.ToList().ForEach(DeleteDirectory);

    private static IEnumerable<AbsolutePath> Entries(
        AbsolutePath path,
        int depth,
        FileAttributes attributes,
        Func<string, IEnumerable<string>> enumerate) =>
        Levels(new DirectoryLevel(path), depth)
            .SelectMany(level => enumerate(level.Path))
            .Where(entry => (File.GetAttributes(entry) & attributes) == attributes)
            .Order(StringComparer.Ordinal)
            .Select(AbsolutePath.Create);

    private static IEnumerable<DirectoryLevel> Levels(DirectoryLevel level, int depth) => depth <= 1
        ? [level]
        : level.Below().SelectMany(below => Levels(below, depth - 1)).Prepend(level);
}

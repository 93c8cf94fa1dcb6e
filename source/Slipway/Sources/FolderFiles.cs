namespace Slipway.Sources;

/// <summary>The files that lie in a folder, whether git knows them or not.</summary>
internal static class FolderFiles
{
    private static readonly string[] Made = ["bin", "obj", "node_modules"];

    private static readonly EnumerationOptions WithoutLinks = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    /// <summary>A file itself; of a folder (a submodule, a repository within this one) all files.</summary>
    public static IEnumerable<string> Expand(string root, string path)
    {
        var folder = new DirectoryInfo(Path.Combine(root, path));
        return folder.Exists && folder.LinkTarget is null ? In(folder.FullName).Select(x => $"{path.TrimEnd('/')}/{x}") : [path];
    }

    /// <summary>All files below a folder, from there, sorted; not those that tools make or keep for themselves.</summary>
    public static IReadOnlyList<string> In(string folder) =>
        [
            .. Directory.EnumerateFiles(folder, "*", WithoutLinks)
                .Select(x => Path.GetRelativePath(folder, x).Replace('\\', '/'))
                .Where(x => !IsMade(x))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Whether a path leads through a folder that no compiler reads: one that tools make, or a hidden one.</summary>
    public static bool IsMade(string path) => path.Split('/').SkipLast(1).Any(x => x.StartsWith('.') || Made.Contains(x));
}

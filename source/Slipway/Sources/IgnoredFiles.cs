namespace Slipway.Sources;

/// <summary>Files that git ignores and a compiler reads: it goes by folders and names, not by git.</summary>
internal static class IgnoredFiles
{
    private static readonly string[] ReadFromAbove =
        ["Directory.Build.props", "Directory.Build.targets", "Directory.Build.rsp", "Directory.Packages.props", ".editorconfig", ".globalconfig", "global.json"];

    /// <summary>Those among the ignored files and folders (with a slash at the end) that the projects of these files read.</summary>
    public static IReadOnlyList<string> ReadByCompilers(IEnumerable<string> ignored, IEnumerable<string> files)
    {
        IReadOnlyList<string> folders = [.. files.Where(x => x.EndsWith("proj", StringComparison.Ordinal)).Select(FolderOf).Distinct()];
        return
        [
            .. ignored.Where(x => !FolderFiles.IsMade(x.EndsWith('/') ? $"{x}-" : x))
                .Where(x => folders.Any(folder => IsBelow(x, folder)) || (ReadFromAbove.Contains(Path.GetFileName(x)) && folders.Any(folder => IsBelow(folder, FolderOf(x))))),
        ];
    }

    private static string FolderOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    private static bool IsBelow(string path, string folder) => folder.Length == 0 || path.StartsWith($"{folder}/", StringComparison.Ordinal);
}

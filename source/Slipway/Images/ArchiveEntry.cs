namespace Slipway.Images;

/// <summary>One entry of an archive: a <see cref="FolderEntry"/>, <see cref="FileEntry"/> or <see cref="LinkEntry"/>.</summary>
/// <param name="Path">Its path in the archive: relative, with forward slashes, without one at the end.</param>
public abstract record ArchiveEntry(string Path)
{
    /// <summary>What lies in a folder, at all depths, and the folders above it: <c>app</c>, <c>app/wwwroot</c>, <c>app/wwwroot/x.css</c>.</summary>
    /// <param name="folder">The folder on disk.</param>
    /// <param name="prefix">Where its content goes in the archive; empty for the top.</param>
    /// <exception cref="UserError">A link points to an absolute path, which means something else in an image.</exception>
    public static IReadOnlyList<ArchiveEntry> Below(string folder, string prefix)
    {
        var names = prefix.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var above = Enumerable.Range(1, names.Length).Select(x => new FolderEntry(string.Join('/', names[..x])));
        return [.. above, .. Children(new DirectoryInfo(folder), string.Join('/', names))];
    }

    private static IEnumerable<ArchiveEntry> Children(DirectoryInfo folder, string prefix) => folder.EnumerateFileSystemInfos().SelectMany(item =>
    {
        var path = prefix.Length == 0 ? item.Name : $"{prefix}/{item.Name}";
        return item switch
        {
            { LinkTarget: { } target } => [Link(item, path, target)],
            DirectoryInfo child => [new FolderEntry(path), .. Children(child, path)],
            _ => (IEnumerable<ArchiveEntry>)[new FileEntry(path, item.FullName)]
        };
    });

    private static LinkEntry Link(FileSystemInfo item, string path, string target) => System.IO.Path.IsPathRooted(target)
        ? throw new UserError(
            $"{item.FullName} is a link to {target}",
            "make it a relative link, or a copy: the path is another one in an image")
        : new LinkEntry(path, target);
}

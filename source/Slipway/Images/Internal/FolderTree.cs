namespace Slipway.Images.Internal;

/// <summary>What lies below a folder.</summary>
internal static class FolderTree
{
    /// <summary>All entries at all depths. Links are entries; they are not followed, as the runtime's own recursion does.</summary>
    public static IEnumerable<FileSystemInfo> Entries(DirectoryInfo folder) => folder.EnumerateFileSystemInfos()
        .SelectMany(x => x is DirectoryInfo { LinkTarget: null } child ? Entries(child).Prepend(x) : [x]);
}

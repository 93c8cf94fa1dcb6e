namespace Nuke.Common.IO;

/// <summary>What to do about files and directories that are there already when others are moved or copied.</summary>
[Flags]
public enum ExistsPolicy
{
    /// <summary>A directory that exists is an error.</summary>
    DirectoryFail = 1,

    /// <summary>A directory that exists gets the new content besides its own.</summary>
    DirectoryMerge = 2,

    /// <summary>A file that exists is an error.</summary>
    FileFail = 4,

    /// <summary>A file that exists stays.</summary>
    FileSkip = 8,

    /// <summary>A file that exists is replaced.</summary>
    FileOverwrite = 16,

    /// <summary>A file that exists is replaced when it is older.</summary>
    FileOverwriteIfNewer = 32,

    /// <summary>All that exists is an error.</summary>
    Fail = DirectoryFail | FileFail,

    /// <summary>Directories are merged; files stay.</summary>
    MergeAndSkip = DirectoryMerge | FileSkip,

    /// <summary>Directories are merged; files are replaced.</summary>
    MergeAndOverwrite = DirectoryMerge | FileOverwrite,

    /// <summary>Directories are merged; older files are replaced.</summary>
    MergeAndOverwriteIfNewer = DirectoryMerge | FileOverwriteIfNewer,
}

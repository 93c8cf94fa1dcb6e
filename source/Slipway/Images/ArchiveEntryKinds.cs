namespace Slipway.Images;

/// <summary>A folder; mode 0755.</summary>
/// <param name="Path">Its path in the archive.</param>
public sealed record FolderEntry(string Path) : ArchiveEntry(Path);

/// <summary>A file; mode 0755 for ELF programs and scripts, else 0644.</summary>
/// <param name="Path">Its path in the archive.</param>
/// <param name="Source">The file on disk with its content.</param>
public sealed record FileEntry(string Path, string Source) : ArchiveEntry(Path);

/// <summary>A symbolic link.</summary>
/// <param name="Path">Its path in the archive.</param>
/// <param name="Target">A relative path.</param>
public sealed record LinkEntry(string Path, string Target) : ArchiveEntry(Path);

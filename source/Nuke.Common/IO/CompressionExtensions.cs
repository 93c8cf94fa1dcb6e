using System.Formats.Tar;
using System.IO.Compression;

namespace Nuke.Common.IO;

/// <summary>Archives of directories. Entries are in the order of their names.</summary>
public static class CompressionExtensions
{
    /// <summary>Packs a directory into the format of the archive's extension: <c>.zip</c>, <c>.tar.gz</c> or <c>.tgz</c>.</summary>
    public static void CompressTo(this AbsolutePath directory, AbsolutePath archiveFile, Func<AbsolutePath, bool>? filter = null)
    {
        if (IsZip(archiveFile))
        {
            directory.ZipTo(archiveFile, filter);
        }
        else
        {
            directory.TarGZipTo(archiveFile, filter);
        }
    }

    /// <summary>Unpacks an archive by its extension.</summary>
    public static void UncompressTo(this AbsolutePath archiveFile, AbsolutePath directory)
    {
        if (IsZip(archiveFile))
        {
            archiveFile.UnZipTo(directory);
        }
        else
        {
            archiveFile.UnTarGZipTo(directory);
        }
    }

    /// <summary>Packs a directory as ZIP.</summary>
    public static void ZipTo(
        this AbsolutePath directory,
        AbsolutePath archiveFile,
        Func<AbsolutePath, bool>? filter = null,
        CompressionLevel compressionLevel = CompressionLevel.Optimal,
        FileMode fileMode = FileMode.CreateNew)
    {
        var files = Files(directory, filter);
        archiveFile.Parent.CreateDirectory();
        using var stream = File.Open(archiveFile, fileMode, FileAccess.ReadWrite);
        using var archive = new ZipArchive(stream, ZipArchiveMode.Create);
        foreach (var file in files)
        {
            archive.CreateEntryFromFile(file, directory.GetUnixRelativePathTo(file).ToString(), compressionLevel);
        }
    }

    /// <summary>Unpacks a ZIP; files that exist are replaced.</summary>
    public static void UnZipTo(this AbsolutePath archiveFile, AbsolutePath directory) =>
        ZipFile.ExtractToDirectory(archiveFile, directory.CreateDirectory(), overwriteFiles: true);

    /// <summary>Packs files as compressed TAR, by their paths relative to the directory.</summary>
    public static void TarGZipTo(
        this AbsolutePath baseDirectory,
        AbsolutePath archiveFile,
        IEnumerable<AbsolutePath> files,
        FileMode fileMode = FileMode.CreateNew)
    {
        archiveFile.Parent.CreateDirectory();
        using var stream = File.Open(archiveFile, fileMode, FileAccess.ReadWrite);
        using var compressed = new GZipStream(stream, CompressionLevel.Optimal);
        using var archive = new TarWriter(compressed);
        foreach (var file in files)
        {
            archive.WriteEntry(file, baseDirectory.GetUnixRelativePathTo(file).ToString());
        }
    }

    /// <summary>Packs a directory as compressed TAR.</summary>
    public static void TarGZipTo(
        this AbsolutePath directory,
        AbsolutePath archiveFile,
        Func<AbsolutePath, bool>? filter = null,
        FileMode fileMode = FileMode.CreateNew) => directory.TarGZipTo(archiveFile, Files(directory, filter), fileMode);

    /// <summary>Unpacks a compressed TAR; files that exist are replaced.</summary>
    public static void UnTarGZipTo(this AbsolutePath archiveFile, AbsolutePath directory)
    {
        using var stream = File.OpenRead(archiveFile);
        using var decompressed = new GZipStream(stream, CompressionMode.Decompress);
        TarFile.ExtractToDirectory(decompressed, directory.CreateDirectory(), overwriteFiles: true);
    }

    private static IReadOnlyCollection<AbsolutePath> Files(AbsolutePath directory, Func<AbsolutePath, bool>? filter) =>
        [.. directory.GetFiles(depth: int.MaxValue).Where(file => filter is null || filter(file))];

    private static bool IsZip(AbsolutePath archiveFile)
    {
        var isZip = archiveFile.HasExtension(".zip");
        Assert.True(isZip || archiveFile.HasExtension(".tar.gz", ".tgz"), $"No archive format is known by this name: {archiveFile.Name}");
        return isZip;
    }
}

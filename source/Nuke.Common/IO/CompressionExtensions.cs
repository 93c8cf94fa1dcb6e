using System.Formats.Tar;
using System.IO.Compression;
using ICSharpCode.SharpZipLib.BZip2;

namespace Nuke.Common.IO;

/// <summary>Archives of directories. Entries are in the order of their names.</summary>
public static class CompressionExtensions
{
    /// <summary>
    /// Packs a directory into the format of the archive's extension: <c>.zip</c>, <c>.tar.gz</c>, <c>.tgz</c>, <c>.tar.bz2</c>,
    /// <c>.tbz2</c> or <c>.tbz</c>.
    /// </summary>
    public static void CompressTo(this AbsolutePath directory, AbsolutePath archiveFile, Func<AbsolutePath, bool>? filter = null)
    {
        switch (FormatOf(archiveFile))
        {
            case ArchiveFormat.Zip:
                directory.ZipTo(archiveFile, filter);
                break;
            case ArchiveFormat.TarGZip:
                directory.TarGZipTo(archiveFile, filter);
                break;
            default:
                directory.TarBZip2To(archiveFile, filter);
                break;
        }
    }

    /// <summary>Unpacks an archive by its extension.</summary>
    public static void UncompressTo(this AbsolutePath archiveFile, AbsolutePath directory)
    {
        switch (FormatOf(archiveFile))
        {
            case ArchiveFormat.Zip:
                archiveFile.UnZipTo(directory);
                break;
            case ArchiveFormat.TarGZip:
                archiveFile.UnTarGZipTo(directory);
                break;
            default:
                archiveFile.UnTarBZip2To(directory);
                break;
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
        var files = Files(directory, archiveFile, filter);
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

    /// <summary>Packs files as TAR in GZip, by their paths relative to the directory.</summary>
    public static void TarGZipTo(
        this AbsolutePath baseDirectory,
        AbsolutePath archiveFile,
        IEnumerable<AbsolutePath> files,
        FileMode fileMode = FileMode.CreateNew) =>
        Tar(baseDirectory, archiveFile, files, fileMode, stream => new GZipStream(stream, CompressionLevel.Optimal));

    /// <summary>Packs a directory as TAR in GZip.</summary>
    public static void TarGZipTo(
        this AbsolutePath directory,
        AbsolutePath archiveFile,
        Func<AbsolutePath, bool>? filter = null,
        FileMode fileMode = FileMode.CreateNew) => directory.TarGZipTo(archiveFile, Files(directory, archiveFile, filter), fileMode);

    /// <summary>Packs files as TAR in BZip2, by their paths relative to the directory.</summary>
    public static void TarBZip2To(
        this AbsolutePath directory,
        AbsolutePath archiveFile,
        IEnumerable<AbsolutePath> files,
        FileMode fileMode = FileMode.CreateNew) => Tar(directory, archiveFile, files, fileMode, stream => new BZip2OutputStream(stream));

    /// <summary>Packs a directory as TAR in BZip2.</summary>
    public static void TarBZip2To(
        this AbsolutePath directory,
        AbsolutePath archiveFile,
        Func<AbsolutePath, bool>? filter = null,
        FileMode fileMode = FileMode.CreateNew) => directory.TarBZip2To(archiveFile, Files(directory, archiveFile, filter), fileMode);

    /// <summary>Unpacks a TAR in GZip; files that exist are replaced.</summary>
    public static void UnTarGZipTo(this AbsolutePath archiveFile, AbsolutePath directory) =>
        UnTar(archiveFile, directory, stream => new GZipStream(stream, CompressionMode.Decompress));

    /// <summary>Unpacks a TAR in BZip2; files that exist are replaced.</summary>
    public static void UnTarBZip2To(this AbsolutePath archiveFile, AbsolutePath directory) =>
        UnTar(archiveFile, directory, stream => new BZip2InputStream(stream));

    private static void Tar(
        AbsolutePath directory,
        AbsolutePath archiveFile,
        IEnumerable<AbsolutePath> files,
        FileMode fileMode,
        Func<Stream, Stream> compress)
    {
        archiveFile.Parent.CreateDirectory();
        using var stream = File.Open(archiveFile, fileMode, FileAccess.ReadWrite);
        using var compressed = compress(stream);
        using var archive = new TarWriter(compressed);
        foreach (var file in files)
        {
            archive.WriteEntry(file, directory.GetUnixRelativePathTo(file).ToString());
        }
    }

    private static void UnTar(AbsolutePath archiveFile, AbsolutePath directory, Func<Stream, Stream> decompress)
    {
        using var stream = File.OpenRead(archiveFile);
        using var decompressed = decompress(stream);
        TarFile.ExtractToDirectory(decompressed, directory.CreateDirectory(), overwriteFiles: true);
    }

    // An archive of an earlier run may lie in the directory that it is made of.
    private static IReadOnlyCollection<AbsolutePath> Files(AbsolutePath directory, AbsolutePath archiveFile, Func<AbsolutePath, bool>? filter) =>
        [.. directory.GetFiles(depth: int.MaxValue).Where(file => file != archiveFile && (filter is null || filter(file)))];

    private static ArchiveFormat FormatOf(AbsolutePath archiveFile) => archiveFile switch
    {
        _ when archiveFile.HasExtension(".zip") => ArchiveFormat.Zip,
        _ when archiveFile.HasExtension(".tar.gz", ".tgz") => ArchiveFormat.TarGZip,
        _ when archiveFile.HasExtension(".tar.bz2", ".tbz2", ".tbz") => ArchiveFormat.TarBZip2,
        _ => throw new AssertionException(
            $"No archive format is known by this name: {archiveFile.Name}{Environment.NewLine}  .zip, .tar.gz, .tgz, .tar.bz2, .tbz2 and .tbz are"),
    };
}

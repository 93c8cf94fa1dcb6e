using System.Formats.Tar;
using System.IO.Compression;
using Slipway.Files;

namespace Slipway.Images;

/// <summary>Archives whose bytes depend on names and contents only, not on when, where or by whom they are made.</summary>
/// <remarks>
/// GNU tar: PAX headers of the runtime carry the id of the process. Compressed bytes are those of the runtime's zlib: another version of
/// .NET may give others for the same archive. Archives are made in memory, so they are for parts of services, not of disks.
/// </remarks>
public static class ReproducibleTar
{
    private const UnixFileMode ForData =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    private const UnixFileMode ForPrograms =
        ForData | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private const int OperatingSystemByte = 9;
    private const byte UnknownOperatingSystem = 255;

    /// <summary>An archive of these entries in the ordinal order of their paths, each once, all of one time, owner 0:0.</summary>
    /// <param name="entries">In any order.</param>
    /// <param name="time">The time of every entry, whole seconds.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static async Task<byte[]> Create(IEnumerable<ArchiveEntry> entries, DateTimeOffset time, CancellationToken cancellation)
    {
        using var archive = new MemoryStream();
        await using (var writer = new TarWriter(archive, TarEntryFormat.Gnu, leaveOpen: true))
        {
            foreach (var entry in entries.DistinctBy(x => x.Path).OrderBy(x => x.Path, StringComparer.Ordinal))
            {
                await Write(writer, entry, time, cancellation);
            }
        }

        return archive.ToArray();
    }

    /// <summary>Bytes in gzip form, without time or operating system.</summary>
    /// <remarks>RFC 1952: a time of 0 is none, an operating system of 255 is unknown.</remarks>
    public static byte[] Compress(ReadOnlySpan<byte> content)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(content);
        }

        var bytes = compressed.ToArray();
        bytes[OperatingSystemByte] = UnknownOperatingSystem;
        return bytes;
    }

    /// <summary>Packs entries into a compressed file. A Helm chart: <c>Pack(ArchiveEntry.Below(chart, "listener"), "listener-1.0.0.tgz", …)</c>.</summary>
    /// <exception cref="UserError">The file cannot be written.</exception>
    public static async Task Pack(IEnumerable<ArchiveEntry> entries, string file, DateTimeOffset time, CancellationToken cancellation) =>
        AtomicFile.Write(file, Compress(await Create(entries, time, cancellation)));

    private static async Task Write(TarWriter writer, ArchiveEntry entry, DateTimeOffset time, CancellationToken cancellation)
    {
        await using var content = entry is FileEntry file ? File.OpenRead(file.Source) : Stream.Null;
        var written = entry switch
        {
            FolderEntry => new GnuTarEntry(TarEntryType.Directory, $"{entry.Path}/") { Mode = ForPrograms },
            LinkEntry link => new GnuTarEntry(TarEntryType.SymbolicLink, entry.Path) { Mode = ForPrograms, LinkName = link.Target },
            _ => new GnuTarEntry(TarEntryType.RegularFile, entry.Path) { Mode = ModeOf(content), DataStream = content }
        };
        written.ModificationTime = time;
        await writer.WriteEntryAsync(written, cancellation);
    }

    private static UnixFileMode ModeOf(Stream content)
    {
        Span<byte> start = stackalloc byte[4];
        start = start[..content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        content.Position = 0;
        return start.StartsWith("\u007fELF"u8) || start.StartsWith("#!"u8) ? ForPrograms : ForData;
    }
}

using System.Formats.Tar;
using System.IO.Compression;

namespace Slipway.Charts;

/// <summary>One file out of an archive, without the times and modes that the archive gives it.</summary>
internal static class Archives
{
    /// <summary>The content of the file of this name; null when there is none.</summary>
    public static async Task<Stream?> OpenInTarGz(Stream archive, string name, CancellationToken cancellation)
    {
        await using var unzipped = new GZipStream(archive, CompressionMode.Decompress, leaveOpen: true);
        await using var tar = new TarReader(unzipped);
        while (await tar.GetNextEntryAsync(cancellationToken: cancellation) is { } entry)
        {
            if (entry.Name == name && entry.DataStream is { } content)
            {
                return await Copy(content, cancellation);
            }
        }

        return null;
    }

    /// <summary>The content of the file of this name; null when there is none.</summary>
    public static async Task<Stream?> OpenInZip(Stream archive, string name, CancellationToken cancellation)
    {
        await using var zip = await ZipArchive.CreateAsync(archive, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, cancellation);
        if (zip.GetEntry(name) is not { } entry)
        {
            return null;
        }

        await using var content = await entry.OpenAsync(cancellation);
        return await Copy(content, cancellation);
    }

    private static async Task<Stream> Copy(Stream content, CancellationToken cancellation)
    {
        var copy = new MemoryStream();
        await content.CopyToAsync(copy, cancellation);
        copy.Position = 0;
        return copy;
    }
}

using System.Formats.Tar;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using Slipway.Images.Formats;

namespace Slipway.Images.Internal;

/// <summary>Reads the entries of a layer.</summary>
internal static class LayerReader
{
    /// <summary>The entries one after the other; an entry's content can be read until the next one. The blob is verified at the end.</summary>
    /// <exception cref="UserError">The layer is damaged, or compressed in a way that is not understood.</exception>
    public static async IAsyncEnumerable<TarEntry> Read(Descriptor layer, Stream blob, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var content = Decompress(layer, blob);
        await using var reader = new TarReader(content, leaveOpen: true);
        while (await Reading(layer, async () => await reader.GetNextEntryAsync(copyData: false, cancellation)) is { } entry)
        {
            if (entry.EntryType is not TarEntryType.GlobalExtendedAttributes)
            {
                yield return entry;
            }
        }

        await Reading(layer, async () =>
        {
            await content.CopyToAsync(Stream.Null, cancellation);
            await blob.CopyToAsync(Stream.Null, cancellation);
            return layer;
        });
    }

    /// <summary>Reads from an archive that may be hostile.</summary>
    /// <exception cref="UserError">It is damaged.</exception>
    public static async Task<T> Reading<T>(Descriptor layer, Func<Task<T>> read)
    {
        try
        {
            return await read();
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException or FormatException or ArgumentException or OverflowException)
        {
            throw new UserError(
                $"layer {layer.Digest} is damaged: {exception.Message}",
                "build the image again, or check its base",
                exception);
        }
    }

    private static Stream Decompress(Descriptor layer, Stream blob) => MediaTypes.OfLayer(layer.MediaType) switch
    {
        MediaTypes.Layer => blob,
        MediaTypes.GzipLayer => new GZipStream(blob, CompressionMode.Decompress, leaveOpen: true),
        var other => throw new UserError(
            $"layer {layer.Digest} has the media type {other}",
            "only tar and tar+gzip are understood: convert the image, with skopeo copy --dest-compress-format gzip")
    };
}

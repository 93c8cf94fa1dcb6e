using Slipway.Images.Formats;

namespace Slipway.Images.Internal;

/// <summary>A layer that was written to a store.</summary>
/// <param name="Blob">The compressed archive.</param>
/// <param name="DiffId">The digest of the archive.</param>
/// <param name="Contents">What is in it, for the image's history.</param>
internal sealed record ImageLayer(Descriptor Blob, Digest DiffId, string Contents)
{
    public static async Task<ImageLayer> Write(
        IImageStore store, string contents, IEnumerable<ArchiveEntry> entries, DateTimeOffset time, CancellationToken cancellation)
    {
        var archive = await ReproducibleTar.Create(entries, time, cancellation);
        var blob = await store.WriteBlob(MediaTypes.GzipLayer, ReproducibleTar.Compress(archive), cancellation);
        return new ImageLayer(blob, Digest.Of(archive), contents);
    }
}

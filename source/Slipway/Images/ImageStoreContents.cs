using Slipway.Images.Formats;

namespace Slipway.Images;

/// <summary>Typed contents of a store.</summary>
public static class ImageStoreContents
{
    /// <summary>Stores bytes.</summary>
    public static async Task<Descriptor> WriteBlob(
        this IImageStore store, string mediaType, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        using var stream = new MemoryStream(content.ToArray(), writable: false);
        return await store.WriteBlob(mediaType, stream, cancellation);
    }

    /// <summary>Stores the config of an artifact that has none.</summary>
    /// <remarks>OCI image specification 1.1, guidance for an empty descriptor.</remarks>
    public static Task<Descriptor> WriteEmptyConfig(this IImageStore store, CancellationToken cancellation) =>
        store.WriteBlob(MediaTypes.Empty, "{}"u8.ToArray(), cancellation);

    /// <summary>A blob's verified bytes; for small ones.</summary>
    /// <exception cref="UserError">The blob is missing or damaged.</exception>
    public static async Task<byte[]> ReadBytes(this IImageStore store, Descriptor blob, CancellationToken cancellation)
    {
        await using var stream = await store.ReadBlob(blob, cancellation);
        using var content = new MemoryStream();
        await stream.CopyToAsync(content, cancellation);
        return content.ToArray();
    }

    /// <summary>Stores a manifest, whose blobs must be there.</summary>
    /// <exception cref="UserError">A blob of the manifest is missing.</exception>
    public static Task<Descriptor> WriteManifest(this IImageStore store, Manifest manifest, CancellationToken cancellation) =>
        store.WriteManifestBytes(manifest.MediaType ?? MediaTypes.Manifest, OciJson.Write(manifest), cancellation);

    /// <exception cref="UserError">It is missing, damaged, or no manifest.</exception>
    public static async Task<Manifest> ReadManifest(this IImageStore store, Digest digest, CancellationToken cancellation) =>
        OciJson.Read<Manifest>(await store.ReadManifestBytes(digest, cancellation), $"manifest {digest}");

    /// <exception cref="UserError">It is missing, damaged, or no index.</exception>
    public static async Task<ImageIndex> ReadIndex(this IImageStore store, Digest digest, CancellationToken cancellation) =>
        OciJson.Read<ImageIndex>(await store.ReadManifestBytes(digest, cancellation), $"index {digest}");

    /// <exception cref="UserError">It is missing, damaged, or no image's config.</exception>
    public static async Task<ImageConfig> ReadConfig(this IImageStore store, Manifest image, CancellationToken cancellation) =>
        OciJson.Read<ImageConfig>(await store.ReadBytes(image.Config, cancellation), $"config {image.Config.Digest}");
}

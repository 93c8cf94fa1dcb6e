using Slipway.Images.Formats;
using Slipway.Images.Registries;

namespace Slipway.Images;

/// <summary>Brings a manifest with all that it names from one store to another, unchanged.</summary>
public static class ImageCopy
{
    /// <summary>Copies what the other store lacks.</summary>
    /// <param name="from">Where it is.</param>
    /// <param name="to">Where it goes; blobs of a repository of the same registry are not sent.</param>
    /// <param name="digest">The manifest or index.</param>
    /// <param name="cancellation">Stops copying; what is there already does no harm.</param>
    public static async Task Copy(IImageStore from, IImageStore to, Digest digest, CancellationToken cancellation)
    {
        if (await to.HasManifest(digest, cancellation))
        {
            return;
        }

        var bytes = await from.ReadManifestBytes(digest, cancellation);
        var found = await from.Resolve($"{digest}", cancellation);
        if (MediaTypes.IsIndex(found.MediaType))
        {
            foreach (var manifest in (await from.ReadIndex(digest, cancellation)).Manifests)
            {
                await Copy(from, to, manifest.Digest, cancellation);
            }
        }
        else
        {
            var manifest = await from.ReadManifest(digest, cancellation);
            foreach (var blob in manifest.Layers.Prepend(manifest.Config).DistinctBy(x => x.Digest))
            {
                await Copy(from, to, blob, cancellation);
            }
        }

        await to.WriteManifestBytes(found.MediaType, bytes, cancellation);
    }

    private static async Task Copy(IImageStore from, IImageStore to, Descriptor blob, CancellationToken cancellation)
    {
        if (await to.Has(blob, cancellation)
            || from is Registry there && to is Registry here && await here.Mount(blob, there.Repository, cancellation))
        {
            return;
        }

        await using var content = await from.ReadBlob(blob, cancellation);
        await to.WriteBlob(blob.MediaType, content, cancellation);
    }
}

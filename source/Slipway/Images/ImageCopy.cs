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
        if (!await to.HasManifest(digest, cancellation))
        {
            await CopyManifest(from, to, await from.Resolve($"{digest}", cancellation), cancellation);
        }
    }

    /// <summary>Copies a blob, unless it is there already.</summary>
    internal static async Task Copy(IImageStore from, IImageStore to, Descriptor blob, CancellationToken cancellation)
    {
        if (await to.Has(blob, cancellation)
            || from is Registry there && to is Registry here && await here.Mount(blob, there.Repository, cancellation))
        {
            return;
        }

        await using var content = await from.ReadBlob(blob, cancellation);
        await to.WriteBlob(blob.MediaType, content, cancellation);
    }

    private static async Task CopyManifest(IImageStore from, IImageStore to, Descriptor found, CancellationToken cancellation)
    {
        var bytes = await from.ReadManifestBytes(found.Digest, cancellation);
        if (MediaTypes.IsIndex(found.MediaType))
        {
            // An index alone lists them: layouts of other tools do not.
            foreach (var child in OciJson.Read<ImageIndex>(bytes, $"index {found.Digest}").Manifests)
            {
                if (!await to.HasManifest(child.Digest, cancellation))
                {
                    await CopyManifest(from, to, child, cancellation);
                }
            }
        }
        else
        {
            var manifest = OciJson.Read<Manifest>(bytes, $"manifest {found.Digest}");
            foreach (var blob in manifest.Layers.Prepend(manifest.Config).DistinctBy(x => x.Digest))
            {
                await Copy(from, to, blob, cancellation);
            }
        }

        await to.WriteManifestBytes(found.MediaType, bytes, cancellation);
    }
}

using Slipway.Images.Formats;

namespace Slipway.Images.Internal;

/// <summary>Finds every blob that can be reached from the entries of a layout.</summary>
internal sealed class GarbageCollection(OciLayout layout, LayoutBlobs blobs)
{
    private readonly HashSet<Digest> reached = [];

    /// <exception cref="UserError">A manifest is missing or damaged: nothing is known to be garbage then.</exception>
    public async Task<IReadOnlySet<Digest>> Reach(IEnumerable<Descriptor> entries, CancellationToken cancellation)
    {
        foreach (var entry in entries)
        {
            await Reach(entry, cancellation);
        }

        return reached;
    }

    private async Task Reach(Descriptor blob, CancellationToken cancellation)
    {
        if (!reached.Add(blob.Digest))
        {
            return;
        }

        if (MediaTypes.IsIndex(blob.MediaType))
        {
            var index = await layout.ReadIndex(blob.Digest, cancellation);

            // A layout may hold an index with only one of its platforms.
            await Reach([.. index.Manifests.Where(blobs.Has), .. Subject(index.Subject)], cancellation);
        }
        else if (MediaTypes.IsManifest(blob.MediaType))
        {
            var manifest = await layout.ReadManifest(blob.Digest, cancellation);
            await Reach([manifest.Config, .. manifest.Layers, .. Subject(manifest.Subject)], cancellation);
        }
    }

    // The specification lets a subject be missing.
    private IEnumerable<Descriptor> Subject(Descriptor? subject) => subject is not null && blobs.Has(subject) ? [subject] : [];
}

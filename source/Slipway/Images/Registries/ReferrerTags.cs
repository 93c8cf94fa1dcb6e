using Slipway.Images.Formats;

namespace Slipway.Images.Registries;

/// <summary>Who refers to a manifest, in a registry that does not keep that itself: an index under a tag made of the digest.</summary>
/// <remarks>OCI distribution specification 1.1, section "Referrers tag schema".</remarks>
internal sealed class ReferrerTags(Registry registry)
{
    private const int Attempts = 10;

    public async Task<IReadOnlyList<Descriptor>> Read(Digest subject, CancellationToken cancellation) =>
        await registry.Find(TagOf(subject), cancellation) is { } found ? (await registry.ReadIndex(found.Digest, cancellation)).Manifests : [];

    // Registries have no way to write only if nobody else has: whoever is overwritten finds that out by reading again.
    public async Task Add(Digest subject, Descriptor referrer, CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var known = await Read(subject, cancellation);
            if (known.Any(x => x.Digest == referrer.Digest))
            {
                return;
            }

            var index = new ImageIndex { MediaType = MediaTypes.Index, Manifests = [.. known, referrer] };
            await registry.Put(TagOf(subject), MediaTypes.Index, OciJson.Write(index), cancellation);
        }

        throw new UserError($"others overwrite the list of who refers to {subject} in {registry.Repository} again and again", "run it again when they are done");
    }

    private static string TagOf(Digest subject) => $"sha256-{subject.Hex}";
}

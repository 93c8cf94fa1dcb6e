using Slipway.Images.Formats;

namespace Slipway.Images.Registries;

/// <summary>Who refers to a manifest, in a registry that does not keep that itself: an index under a tag made of the digest.</summary>
/// <remarks>OCI distribution specification 1.1, section "Referrers tag schema".</remarks>
internal sealed class ReferrerTags(Registry registry)
{
    public async Task<IReadOnlyList<Descriptor>> Read(Digest subject, CancellationToken cancellation) =>
        await registry.Find(TagOf(subject), cancellation) is { } found ? (await registry.ReadIndex(found.Digest, cancellation)).Manifests : [];

    public async Task Add(Digest subject, Descriptor referrer, CancellationToken cancellation)
    {
        var known = await Read(subject, cancellation);
        if (known.All(x => x.Digest != referrer.Digest))
        {
            var index = new ImageIndex { MediaType = MediaTypes.Index, Manifests = [.. known, referrer] };
            await registry.Put(TagOf(subject), MediaTypes.Index, OciJson.Write(index), cancellation);
        }
    }

    private static string TagOf(Digest subject) => $"sha256-{subject.Hex}";
}

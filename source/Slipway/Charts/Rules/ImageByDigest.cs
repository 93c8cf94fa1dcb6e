using Slipway.Images;

namespace Slipway.Charts;

/// <summary>A tag can be moved; a digest is what was verified.</summary>
internal sealed class ImageByDigest : IManifestRule
{
    public string Name => "image-digest";

    public IEnumerable<Violation> Check(RenderedChart chart) => PodContainer.In(chart)
        .Where(x => !IsByDigest(x.Container.Image ?? ""))
        .Select(x => x.At("image", $"must be name@sha256:digest without a tag, is '{x.Container.Image}'"));

    // A colon after the last slash starts a tag; before it, a port.
    private static bool IsByDigest(string image) =>
        image.Split('@') is [{ Length: > 0 } name, var digest]
        && !name[(name.LastIndexOf('/') + 1)..].Contains(':')
        && Digest.TryParse(digest, out _);
}

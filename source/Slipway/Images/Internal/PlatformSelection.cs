using Slipway.Images.Formats;

namespace Slipway.Images.Internal;

/// <summary>Finds the one image for this machine among several.</summary>
internal static class PlatformSelection
{
    private static readonly Platform[] Wanted = [Platform.OfThisMachine, new() { Os = "linux", Architecture = "amd64" }];

    /// <param name="store">Where an index among the candidates is read.</param>
    /// <param name="candidates">The entries of an index, or one image.</param>
    /// <param name="reference">What the user asked for, for messages.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="UserError">None fits, or it is not clear which.</exception>
    public static async Task<Descriptor> Select(
        IImageStore store, IReadOnlyList<Descriptor> candidates, string reference, CancellationToken cancellation)
    {
        var image = candidates.Count == 1 ? candidates[0] : ForThisMachine(candidates, reference);
        return MediaTypes.IsIndex(image.MediaType)
            ? await Select(store, (await store.ReadIndex(image.Digest, cancellation)).Manifests, reference, cancellation)
            : image;
    }

    private static Descriptor ForThisMachine(IReadOnlyList<Descriptor> candidates, string reference)
    {
        var fitting = Wanted.Select(x => candidates.Where(y => y.Platform?.IsLike(x) == true).ToArray()).FirstOrDefault(x => x.Length > 0);
        return fitting is [var image, ..] && fitting.All(x => x.Tag == image.Tag)
            ? image
            : throw new UserError(
                $"'{reference}' has {candidates.Count} images and none that is clearly for {Platform.OfThisMachine}",
                $"name one by its digest or tag; there are {string.Join(", ", candidates.Select(Describe))}");
    }

    private static string Describe(Descriptor image) => $"{image.Tag ?? image.Digest.ToString()} ({image.Platform?.ToString() ?? "no platform"})";
}

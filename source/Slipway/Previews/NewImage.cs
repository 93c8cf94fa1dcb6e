using Slipway.Images;

namespace Slipway.Previews;

/// <summary>The image that would be deployed, in manifests that are compared: it mostly has no digest yet, and what is named after it is no difference of its own.</summary>
internal static class NewImage
{
    private const string Mark = "(the new image)";

    /// <summary>The manifests with the mark in place of an image's digest, also where a part of it names something.</summary>
    public static IReadOnlyList<ManifestText> PutFor(Digest image, IReadOnlyList<ManifestText> objects) =>
        [.. objects.Select(x => x with { Yaml = PutFor(image, x.Yaml) })];

    private static string PutFor(Digest image, string yaml) => new[] { $"{image}", image.Hex, image.Short }
        .Aggregate(yaml, (text, name) => text.Replace(name, Mark, StringComparison.Ordinal));
}

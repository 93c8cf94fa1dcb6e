using Slipway.Images.Formats;
using Slipway.Images.Internal;

namespace Slipway.Images;

/// <summary>Two images that should be the same, and in what they differ.</summary>
/// <param name="Expected">The digest of the image at hand.</param>
/// <param name="Rebuilt">The digest of the image that was built again.</param>
/// <param name="Differences">One line each: the layer, the file and what is different. Empty when the digests are equal.</param>
public sealed record ImageComparison(Digest Expected, Digest Rebuilt, IReadOnlyList<string> Differences)
{
    /// <summary>Whether both are the same to the bit.</summary>
    public bool IsReproduced => Expected == Rebuilt;

    /// <summary>Compares two images by digest, and if these differ by what is in their layers and configs.</summary>
    /// <exception cref="UserError">An image is missing or damaged.</exception>
    public static async Task<ImageComparison> Of(
        IImageStore store, Digest expected, IImageStore rebuiltStore, Digest rebuilt, CancellationToken cancellation)
    {
        if (expected == rebuilt)
        {
            return new ImageComparison(expected, rebuilt, []);
        }

        var before = await store.ReadManifest(expected, cancellation);
        var after = await rebuiltStore.ReadManifest(rebuilt, cancellation);
        var differences = new List<string>();
        if (before.Layers.Count != after.Layers.Count)
        {
            differences.Add($"{before.Layers.Count} layers became {after.Layers.Count}");
        }

        foreach (var (index, (one, other)) in before.Layers.Zip(after.Layers).Index().Where(x => x.Item.First.Digest != x.Item.Second.Digest))
        {
            var lines = await LayerComparison.Differences(store, one, rebuiltStore, other, cancellation);
            differences.AddRange(lines.Select(x => $"layer {index + 1}: {x}"));
        }

        if (differences.Count == 0)
        {
            differences.AddRange(await Metadata(store, before, rebuiltStore, after, cancellation));
        }

        return new ImageComparison(expected, rebuilt, differences);
    }

    private static async Task<IEnumerable<string>> Metadata(
        IImageStore store, Manifest before, IImageStore rebuiltStore, Manifest after, CancellationToken cancellation)
    {
        var configs = (await store.ReadBytes(before.Config, cancellation), await rebuiltStore.ReadBytes(after.Config, cancellation));
        return before.Config.Digest == after.Config.Digest
            ? [$"annotations: {Text(OciJson.Write(before))} became {Text(OciJson.Write(after))}"]
            : [$"config: {Text(configs.Item1)} became {Text(configs.Item2)}"];

        static string Text(byte[] json) => System.Text.Encoding.UTF8.GetString(json);
    }
}

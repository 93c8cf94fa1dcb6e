using System.Formats.Tar;
using System.Globalization;
using Slipway.Images.Formats;

namespace Slipway.Images.Internal;

/// <summary>Tells in which files two layers differ.</summary>
internal static class LayerComparison
{
    public static async Task<IReadOnlyList<string>> Differences(
        IImageStore store, Descriptor one, IImageStore otherStore, Descriptor other, CancellationToken cancellation)
    {
        var before = await Entries(store, one, cancellation);
        var after = await Entries(otherStore, other, cancellation);
        var lines = before.Keys.Union(after.Keys).Order(StringComparer.Ordinal)
            .Select(x => Difference(x, before.GetValueOrDefault(x), after.GetValueOrDefault(x)))
            .OfType<string>()
            .ToArray();
        return lines.Length > 0 ? lines : ["the same files in another archive: it was packed or compressed by another version of the runtime"];
    }

    private static string? Difference(string path, string? before, string? after) => (before, after) switch
    {
        (null, _) => $"{path} is only in the rebuilt image",
        (_, null) => $"{path} is missing in the rebuilt image",
        _ when before == after => null,
        _ => $"{path} was {before}, became {after}"
    };

    private static async Task<Dictionary<string, string>> Entries(IImageStore store, Descriptor layer, CancellationToken cancellation)
    {
        var entries = new Dictionary<string, string>();
        await using var blob = await store.ReadBlob(layer, cancellation);
        await foreach (var entry in LayerReader.Read(layer, blob, cancellation))
        {
            entries[entry.Name] = await Describe(entry, cancellation);
        }

        return entries;
    }

    private static async Task<string> Describe(TarEntry entry, CancellationToken cancellation)
    {
        var content = entry.DataStream is { } stream ? (await Digest.Of(stream, cancellation)).Short : entry.LinkName;
        var mode = Convert.ToString((int)entry.Mode, 8);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{entry.EntryType} {mode} {entry.Uid}:{entry.Gid} {entry.ModificationTime:s} {entry.Length} bytes {content}");
    }
}

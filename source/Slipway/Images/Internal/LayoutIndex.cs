using Slipway.Files;
using Slipway.Images.Formats;

namespace Slipway.Images.Internal;

/// <summary>The file <c>index.json</c> of a layout: its entries, with tags.</summary>
internal sealed class LayoutIndex(string layout)
{
    private const string FileName = "index.json";

    private string FilePath => Path.Combine(layout, FileName);

    public bool Exists => File.Exists(FilePath);

    public async Task<ImageIndex> Read(CancellationToken cancellation) =>
        OciJson.Read<ImageIndex>(await File.ReadAllBytesAsync(FilePath, cancellation), FilePath);

    /// <summary>Replaces the entries, one process after the other.</summary>
    public Task Update(Func<IReadOnlyList<Descriptor>, IEnumerable<Descriptor>> change, CancellationToken cancellation) =>
        StorageErrors.Writing(layout, async () =>
        {
            await using var held = await FolderLock.Take(layout, cancellation);
            var index = await Read(cancellation);
            var changed = index with { Manifests = [.. change(index.Manifests)] };
            if (!changed.Manifests.SequenceEqual(index.Manifests))
            {
                Write(changed);
            }

            return changed;
        });

    public void Write(ImageIndex index) => AtomicFile.Write(FilePath, OciJson.Write(index));

    /// <summary>Lists a manifest that is not listed yet.</summary>
    public static IEnumerable<Descriptor> Add(IReadOnlyList<Descriptor> entries, Descriptor manifest) =>
        entries.Any(x => x.Digest == manifest.Digest) ? entries : [.. entries, manifest];

    /// <summary>Moves a tag: the manifest that had it stays listed without one, unless it has another.</summary>
    public static IEnumerable<Descriptor> Tag(IReadOnlyList<Descriptor> entries, Descriptor manifest, string tag)
    {
        if (entries.Any(x => x.Digest == manifest.Digest && x.Tag == tag))
        {
            return entries;
        }

        var tagged = manifest with { Annotations = new Dictionary<string, string> { [AnnotationKeys.RefName] = tag } };
        var moved = entries.Select(x => x.Tag == tag ? x with { Annotations = null } : x).Append(tagged).ToArray();
        return moved
            .Where((x, i) => x.Tag is not null || !moved.Where((y, j) => y.Digest == x.Digest && (y.Tag is not null || j < i)).Any());
    }
}

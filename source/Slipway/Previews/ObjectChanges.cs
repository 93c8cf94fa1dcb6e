using DiffPlex;
using DiffPlex.Renderer;

namespace Slipway.Previews;

/// <summary>The difference between what runs and what would run, object by object.</summary>
internal static class ObjectChanges
{
    private const int LinesAround = 3;
    private const int MostLines = 200;

    // Comparing takes a time that grows with the square of the lines: beyond this, who wrote the text may want just that.
    private const int MostCompared = 3000;

    private static readonly UnidiffRenderer Renderer = new(Differ.Instance, LinesAround);

    /// <summary>The objects that differ, in the order of their names.</summary>
    /// <param name="before">What runs.</param>
    /// <param name="beforeWithNewImage">The same, if it had the new image.</param>
    /// <param name="after">What would run.</param>
    public static IReadOnlyList<ObjectChange> Between(
        IReadOnlyList<ManifestText> before, IReadOnlyList<ManifestText> beforeWithNewImage, IReadOnlyList<ManifestText> after)
    {
        var (old, other, now) = (ByName(before), ByName(beforeWithNewImage), ByName(after));
        return
        [
            .. old.Keys.Union(now.Keys).Order(StringComparer.Ordinal)
                .Select(x => Between(x, old.GetValueOrDefault(x, ""), other.GetValueOrDefault(x, ""), now.GetValueOrDefault(x, "")))
                .OfType<ObjectChange>(),
        ];
    }

    private static Dictionary<string, string> ByName(IReadOnlyList<ManifestText> objects) =>
        objects.GroupBy(x => x.Object).ToDictionary(x => x.Key, x => string.Join("\n---\n", x.Select(y => y.Yaml)));

    private static ObjectChange? Between(string name, string before, string beforeWithNewImage, string after)
    {
        if (before == after)
        {
            return null;
        }

        if (beforeWithNewImage == after)
        {
            return new ObjectChange(name, ObjectChangeKind.AnotherImage, []);
        }

        var kind = before.Length == 0 ? ObjectChangeKind.Added : after.Length == 0 ? ObjectChangeKind.Removed : ObjectChangeKind.Changed;
        if (LinesOf(before) > MostCompared || LinesOf(after) > MostCompared)
        {
            return new ObjectChange(name, kind, [$"too large to compare: {LinesOf(before)} lines before, {LinesOf(after)} lines now"]);
        }

        // The first two lines name files, of which there are none.
        var lines = Renderer.Generate(before, after, "", "").ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Skip(2).ToList();
        return new ObjectChange(
            name, kind, lines.Count <= MostLines ? lines : [.. lines.Take(MostLines), $"and {lines.Count - MostLines} more lines"]);
    }

    private static int LinesOf(string text) => text.Count(x => x == '\n') + 1;
}

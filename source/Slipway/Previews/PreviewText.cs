namespace Slipway.Previews;

/// <summary>What a deployment would change, for people at a terminal.</summary>
internal static class PreviewText
{
    private const int MostLines = 1000;

    /// <summary>A block for each target.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<TargetChange> changes)
    {
        var lines = changes.SelectMany(Of).ToList();
        return lines.Count <= MostLines
            ? lines
            : [.. lines.Take(MostLines), $"and {lines.Count - MostLines} more lines: compare with git what they come from"];
    }

    private static IEnumerable<string> Of(TargetChange change) =>
    [
        $"{change.Stage} {change.Target}: {change.InWords}",
        .. change.Changes.SelectMany(Of),
        "",
    ];

    private static IEnumerable<string> Of(ObjectChange change) =>
        [$"  {change.Object}: {ObjectChange.InWords(change.Kind)}", .. change.Difference.Select(x => $"    {x}")];
}

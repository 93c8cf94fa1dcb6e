namespace Slipway.Infrastructure;

/// <summary>Plans for people: a line for each folder, then what would happen to each resource.</summary>
internal static class PlanTable
{
    private static readonly (string Title, ChangeKind[] Kinds)[] Columns =
    [
        ("Create", [ChangeKind.Create]),
        ("Change", [ChangeKind.Update]),
        ("Replace", [ChangeKind.Replace]),
        ("Destroy", [ChangeKind.Destroy]),
    ];

    public static IReadOnlyList<string> Of(IReadOnlyList<FolderPlan> plans)
    {
        string[][] rows =
        [
            ["Folder", .. Columns.Select(x => x.Title), ""],
            .. plans.Select(x => (string[])[x.Folder, .. Columns.Select(column => Number(x, column.Kinds)), Remark(x)]),
        ];
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToList();
        return
        [
            .. rows.Select(row => string.Join("  ", row.Select((cell, column) => column is 0 or 5 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))).TrimEnd()),
            .. plans.Where(x => x.Changes.Count > 0 || x.Errors.Count > 0).SelectMany(Details),
        ];
    }

    /// <summary>What a plan would do, in a few words.</summary>
    public static string InWords(FolderPlan plan)
    {
        var counts = Enum.GetValues<ChangeKind>()
            .Select(kind => (Kind: kind, Count: plan.Count(kind)))
            .Where(x => x.Count > 0)
            .Select(x => $"{x.Count} to {PlannedChange.InWords(x.Kind)}")
            .ToList();
        return counts.Count > 0 ? string.Join(", ", counts) : Remark(plan) is { Length: > 0 } remark ? remark : "nothing to do";
    }

    private static string Number(FolderPlan plan, ChangeKind[] kinds) => plan.Waits is null && plan.Errors.Count == 0 ? $"{plan.Count(kinds)}" : "-";

    private static string Remark(FolderPlan plan) => plan switch
    {
        { Waits: { } reason } => reason,
        { Errors.Count: > 0 } => "could not be planned",
        { Changes.Count: 0, Outputs: > 0 } => $"{plan.Outputs} outputs differ",
        _ => string.Join(", ", new[] { ChangeKind.Forget, ChangeKind.Adopt }.Where(x => plan.Count(x) > 0).Select(x => $"{plan.Count(x)} to {PlannedChange.InWords(x)}")),
    };

    private static IEnumerable<string> Details(FolderPlan plan) =>
    [
        "",
        $"{plan.Folder}:",
        .. plan.Errors.Select(x => $"  {x}"),
        .. plan.Changes.OrderByDescending(x => x.Destroys).SelectMany(x => (IEnumerable<string>)[$"  {x}", .. x.Attributes.Select(y => $"    {y}")]),
    ];
}

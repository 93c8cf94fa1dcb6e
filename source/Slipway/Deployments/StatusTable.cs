namespace Slipway.Deployments;

/// <summary>The status of targets for people: a table, a line a target.</summary>
internal static class StatusTable
{
    private const string None = "-";

    /// <summary>The lines. How many copies are ready is shown where there can be several.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<TargetStatus> statuses, DateTimeOffset now)
    {
        var columns = Columns(now).Where(x => x.Name != "Ready" || statuses.Any(status => status.Replicas is not null)).ToList();
        string[][] rows = [[.. columns.Select(x => x.Name)], .. statuses.Select(status => columns.Select(x => x.Cell(status) ?? None).ToArray())];
        var widths = columns.Select((_, column) => rows.Max(row => row[column].Length)).ToList();
        return
        [
            .. rows.Select(row => string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd()),
            .. statuses.Where(x => x.Detail is not null).Select(x => $"{x.Target}: {x.Detail}"),
        ];
    }

    private static IEnumerable<(string Name, Func<TargetStatus, string?> Cell)> Columns(DateTimeOffset now) =>
    [
        ("Stage", x => x.Stage),
        ("Target", x => x.Target),
        ("Health", x => x.Health.ToString().ToLowerInvariant()),
        ("Ready", x => x.Replicas?.ToString()),
        ("Release", x => x.Release?.Short),
        ("Commit", x => x.Commit?.Short),
        ("Image", x => x.Image?.Short),
        ("Since", x => x.Since?.ToString("yyyy-MM-dd HH:mm:ss", null)),
        ("Age", x => x.StartedAt is { } start ? Age.InWords(now - start) : null),
        ("By", x => x.By),
        ("Approved by", x => x.ApprovedBy is { Count: > 0 } people ? string.Join(", ", people) : null),
        ("Address", x => x.Address?.ToString()),
    ];
}

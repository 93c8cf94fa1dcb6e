using System.Globalization;
using System.Text;
using Nuke.Common.Execution;

namespace Nuke.Common.Reporting;

/// <summary>The table at the end of a run, and its last line.</summary>
internal static class Summary
{
    private const int NarrowestName = 15;
    private const int StatusWidth = 12;
    private const int DurationWidth = 8;

    public static string Table(INukeBuild build, Palette palette, TimeSpan elapsed, int width)
    {
        var rows = build.ExecutionPlan.Where(target => target.Status is not (ExecutionStatus.Collective or ExecutionStatus.None)).ToArray();
        var name = rows.Select(target => target.Name.Length).Append(NarrowestName).Max() + 4;
        var rule = new string('─', name + StatusWidth + DurationWidth);
        var text = new StringBuilder()
            .AppendLine()
            .AppendLine(palette.Strong(Row("Target", "Status", "Duration")))
            .AppendLine(palette.Faint(rule));
        foreach (var target in rows)
        {
            var row = Row(target.Name, target.Status.ToString(), HasRun(target) ? Duration(target.Duration) : "");
            text.Append(Colour(target.Status)(row.TrimEnd())).AppendLine(palette.Faint(Remarks(target, row)));
        }

        text.AppendLine(palette.Faint(rule)).Append(palette.Strong(Row("Total", "", Duration(elapsed))));
        return CriticalPath.Of(build.ExecutionPlan).Line(width) is { } line
            ? text.AppendLine().AppendLine().Append(palette.Faint(line)).ToString()
            : text.ToString();

        string Row(string target, string status, string duration) =>
            target.PadRight(name) + status.PadRight(StatusWidth) + duration.PadLeft(DurationWidth);

        Func<string, string> Colour(ExecutionStatus status) => status switch
        {
            ExecutionStatus.Succeeded => palette.Success,
            ExecutionStatus.Failed or ExecutionStatus.Aborted => palette.Error,
            ExecutionStatus.Skipped => palette.Faint,
            _ => palette.Warning,
        };
    }

    public static string Outcome(INukeBuild build, Palette palette)
    {
        var now = DateTime.Now.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        return Environment.NewLine + (build.IsSucceeding && (build.ExitCode ?? 0) == 0
            ? palette.Success($"Build succeeded on {now}.")
            : palette.Error($"Build failed on {now}."));
    }

    /// <summary><c>&lt; 1 s</c>, <c>12 s</c>, <c>3:05</c>, or <c>1:02:03</c>.</summary>
    public static string Duration(TimeSpan duration) => duration switch
    {
        { TotalSeconds: < 1 } => "< 1 s",
        { TotalMinutes: < 1 } => $"{(int)duration.TotalSeconds} s",
        { TotalHours: < 1 } => duration.ToString(@"m\:ss", CultureInfo.InvariantCulture),
        _ => $"{(int)duration.TotalHours}:{duration:mm\\:ss}",
    };

    private static bool HasRun(ExecutableTarget target) =>
        target.Status is ExecutionStatus.Succeeded or ExecutionStatus.Failed or ExecutionStatus.Aborted;

    private static string Remarks(ExecutableTarget target, string row)
    {
        var remarks = target.Remarks().Select(pair => $"{pair.Key}: {pair.Value}")
            .Concat(target.OnlyWhen is { } condition ? [$"OnlyWhen: {condition}"] : Array.Empty<string>())
            .Concat(target.Skipped is { } reason ? [$"Skipped: {reason}"] : Array.Empty<string>())
            .ToArray();
        return remarks is [] ? "" : $"{new string(' ', row.Length - row.TrimEnd().Length)}   // {string.Join(", ", remarks)}";
    }
}

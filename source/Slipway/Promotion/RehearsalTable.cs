using Slipway.Policies;
using Slipway.Policies.Internal;

namespace Slipway.Promotion;

/// <summary>A rehearsal for people: a line a rule.</summary>
internal static class RehearsalTable
{
    public static IReadOnlyList<string> Of(Rehearsal rehearsal)
    {
        string[][] rows =
        [
            ["Rule", "Decision", "Why"],
            .. rehearsal.Decisions.Select(x => (string[])[x.Rule, Answer(x.Decision), x.Decision.Reason]),
        ];
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToList();
        return
        [
            $"{rehearsal.Release.Digest.Short} (commit {rehearsal.Release.Commit.Short}) to {rehearsal.Stage} at {rehearsal.At.ForPeople()}",
            "",
            .. rows.Select(row => string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd()),
            .. rehearsal.IsAllowed ? ["", rehearsal.Verdict] : Array.Empty<string>(),
        ];
    }

    private static string Answer(Decision decision) => decision.Kind switch
    {
        DecisionKind.Allowed => "allowed",
        DecisionKind.Needs => "needs",
        _ => decision.Until is { } time ? $"blocked until {time.ForPeople()}" : "blocked",
    };
}

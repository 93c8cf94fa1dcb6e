using System.Text;
using Slipway.Deployments;
using Slipway.Gates;
using Slipway.Policies;

namespace Slipway.Reporting;

/// <summary>What a run did, as one section of Markdown.</summary>
internal static class SummaryPage
{
    /// <summary>How many bytes GitHub shows of a step.</summary>
    public const long Limit = 1024 * 1024;

    private const string CutHere = "\n\nThe rest is cut: GitHub shows 1 MiB of a step. The log has all.\n";

    /// <param name="summary">What the run did.</param>
    /// <param name="commit">The commit that it is about, when it made no release.</param>
    /// <param name="branch">The branch or tag.</param>
    public static string Of(RunSummary summary, string? commit, string? branch) => string.Join('\n',
    [
        $"## {Title(summary)}",
        "",
        .. What(summary, commit, branch),
        .. Gates(summary.Gates),
        .. Deployments(summary.Deployments),
        .. Policy(summary),
        .. Errors(summary),
        "",
    ]);

    /// <summary>As many whole lines as fit into so many bytes, and a sentence when others do not.</summary>
    public static string Cut(string page, long bytes)
    {
        if (Encoding.UTF8.GetByteCount(page) <= bytes)
        {
            return page;
        }

        var room = bytes - CutHere.Length;
        var lines = page.Split('\n').TakeWhile(x => (room -= Encoding.UTF8.GetByteCount(x) + 1) >= 0).ToList();
        return lines.Count == 0 ? "" : string.Join('\n', lines) + CutHere;
    }

    private static string Title(RunSummary summary)
    {
        var targets = string.Join(", ", summary.Targets.Select(Markdown.Code));
        return summary.Outcome switch
        {
            RunOutcome.Succeeded => $"✅ {targets} succeeded",
            RunOutcome.Refused => $"⛔ {targets} was refused by the policy",
            RunOutcome.Interrupted => $"⚠️ {targets} was interrupted",
            _ => $"❌ {targets} failed",
        };
    }

    private static IEnumerable<string> What(RunSummary summary, string? commit, string? branch)
    {
        var deployed = summary.Deployments is [.., var last] ? last : null;
        List<(string What, string? Value)> facts =
        [
            ("Release", $"{summary.Release?.Digest ?? deployed?.Release}"),
            ("Image", $"{summary.Release?.Image ?? deployed?.Image}"),
            ("Commit", $"{summary.Release?.Commit ?? deployed?.Commit}" is { Length: > 0 } known ? known : commit),
            ("Branch", branch),
        ];
        return facts.Where(x => !string.IsNullOrEmpty(x.Value)).Select(x => $"- {x.What}: {Markdown.Code(x.Value!)}");
    }

    private static IEnumerable<string> Gates(IReadOnlyList<Evidence> gates) => gates.Count == 0 ? [] : Section(
        "Gates",
        [
            .. Markdown.Head("Gate", "Result", "Counts", "Time"),
            .. gates.Select(x => Markdown.Row(
                Markdown.Cell(x.Gate),
                x.Verdict == Verdict.Passed ? "✅ passed" : "❌ failed",
                Markdown.Cell(x.Summary),
                FormattableString.Invariant($"{x.Duration.TotalSeconds:0.0} s{(x.IsReused ? ", of an earlier run" : "")}"))),
        ]);

    private static IEnumerable<string> Deployments(IReadOnlyList<LedgerEntry> deployments) => deployments.Count == 0 ? [] : Section(
        "Deployed",
        [
            .. Markdown.Head("Stage", "Target", "Address"),
            .. deployments.SelectMany(x => x.Targets.Select(target => Markdown.Row(
                Markdown.Cell(x.Stage), Markdown.Cell(target), Markdown.Cell($"{x.Addresses.GetValueOrDefault(target)?.AbsoluteUri}")))),
        ]);

    private static IEnumerable<string> Policy(RunSummary summary)
    {
        var decisions = summary.Refusal.Count > 0 ? summary.Refusal : summary.Deployments.LastOrDefault(x => x.Decisions.Count > 0)?.Decisions ?? [];
        var approvers = summary.Deployments.SelectMany(x => x.Approvals).Select(x => x.By).Distinct().Select(Markdown.Code).ToList();
        return decisions.Count == 0 ? [] : Section(
            "Policy",
            [
                .. Markdown.Head("Rule", "Decision", "Why"),
                .. decisions.Select(x => Markdown.Row(Markdown.Cell(x.Rule), Answer(x.Decision), Markdown.Cell(x.Decision.Reason))),
                .. approvers.Count == 0 ? (IEnumerable<string>)[] : ["", $"Approved by {string.Join(", ", approvers)}."],
            ]);
    }

    private static string Answer(Decision decision) => decision.Kind switch
    {
        DecisionKind.Allowed => "✅ allowed",
        DecisionKind.Needs => "✋ needs",
        _ => decision.Until is { } time ? FormattableString.Invariant($"⛔ blocked until {time.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC") : "⛔ blocked",
    };

    // The first line alone: what a tool has written stands below it, and may be anything.
    private static IEnumerable<string> Errors(RunSummary summary) => summary.Outcome == RunOutcome.Succeeded ? [] : Section(
        "What to do",
        [
            .. summary.Failed.Count == 0 ? (IEnumerable<string>)[] : [$"Failed: {string.Join(", ", summary.Failed.Select(Markdown.Code))}. The log has all lines.", ""],
            .. summary.Errors.Select(x => $"- {Markdown.Code(FirstLine(x.Message))}: {Markdown.Code(FirstLine(x.NextStep))}"),
        ]);

    private static string FirstLine(string text) => text.TrimStart().ReplaceLineEndings("\n").Split('\n')[0];

    private static IEnumerable<string> Section(string title, IEnumerable<string> lines) => ["", $"### {title}", "", .. lines];
}

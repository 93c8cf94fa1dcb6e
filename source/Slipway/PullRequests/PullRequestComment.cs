using Slipway.Gates;
using Slipway.Previews;
using Slipway.Reporting;

namespace Slipway.PullRequests;

/// <summary>The comment of a pull request. All that its run has reported stands in it as code.</summary>
internal static class PullRequestComment
{
    // GitHub takes 65,536 characters, of which some are for the mark by which the comment is found again.
    private const int MostCharacters = 60_000;

    /// <summary>The comment as Markdown.</summary>
    /// <param name="pullRequest">The pull request.</param>
    /// <param name="report">What its run has reported.</param>
    /// <param name="gates">The gates that a release has to pass.</param>
    /// <param name="changes">What would change on each target.</param>
    /// <param name="infrastructure">What would be done to the infrastructure.</param>
    public static string Of(
        OpenPullRequest pullRequest, PullRequestReport report, IReadOnlyList<string> gates, IReadOnlyList<TargetChange> changes, ReportedInfrastructure infrastructure)
    {
        IReadOnlyList<string> beginning =
        [
            "### What this pull request would bring",
            "",
            $"For commit {Markdown.Code($"{pullRequest.Head}")}. {Trust(pullRequest)}",
            "",
            .. Markdown.Head("Gate", "Result", "Counts"),
            .. gates.Union(report.Gates.Select(x => x.Gate)).Select(gate => Row(gate, report.Gates.LastOrDefault(x => x.Gate == gate))),
            "",
            .. InfrastructureSection.Beginning(infrastructure),
        ];
        IReadOnlyList<string> middle = [Deployed(report), "", "<details>", "<summary>What would change where it runs</summary>", ""];
        IReadOnlyList<string> end = ["</details>", ""];
        var room = MostCharacters - WholeParts.Length([.. beginning, .. middle, .. end]);
        var planned = InfrastructureSection.Changes(infrastructure, room / 2);
        var parts = new WholeParts(room - WholeParts.Length(planned), "./build.sh Preview");
        parts.Add(changes.SelectMany(Parts));
        return string.Join('\n', [.. beginning, .. planned, .. middle, .. parts.All, .. end]);
    }

    private static string Trust(OpenPullRequest pullRequest) => pullRequest.IsFork
        ? "**It comes from a fork: its own run reported what follows, with code that nobody here has reviewed. Do not rely on it.**"
        : "Its own run reported what follows.";

    private static string Row(string gate, ReportedGate? reported) => Markdown.Row(
        Markdown.Cell(gate),
        reported is null ? "➖ not reported" : reported.Verdict == Verdict.Passed ? "✅ passed" : "❌ failed",
        reported is { Counts.Count: > 0 } ? Markdown.Cell(string.Join(", ", reported.Counts.OrderBy(x => x.Key, StringComparer.Ordinal).Select(x => $"{x.Value} {x.Key}"))) : "");

    private static string Deployed(PullRequestReport report) => report is { Release: { } release, Image: { } image }
        ? $"Would be deployed: release {Markdown.Code($"{release}")} with image {Markdown.Code($"{image}")}."
        : "Would be deployed: the image of this change; it is built and gets its digest after the merge.";

    private static IEnumerable<IReadOnlyList<string>> Parts(TargetChange change) =>
    [
        [$"**{Markdown.Code($"{change.Stage} {change.Target}")}**: {change.InWords}", ""],
        .. change.Changes.Select(x => (IReadOnlyList<string>)
            [$"{Markdown.Code(x.Object)}: {ObjectChange.InWords(x.Kind)}", "", .. x.Difference.Count == 0 ? [] : Markdown.Block(string.Join('\n', x.Difference), "diff"), ""]),
    ];
}

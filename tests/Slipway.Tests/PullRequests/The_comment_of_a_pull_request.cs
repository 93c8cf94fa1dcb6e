using CsCheck;
using Slipway.Gates;
using Slipway.Images;
using Slipway.Previews;
using Slipway.PullRequests;
using Slipway.Tests.Reporting;

namespace Slipway.Tests.PullRequests;

public sealed class The_comment_of_a_pull_request
{
    private static readonly string[] Ours = ["<details>", "</details>", "<summary>What would change where it runs</summary>"];

    private static readonly Baseline Running = new(
        "against release 0123 of commit abcd, image 4567", Digest.Of("running"),
        [new ManifestText("Service dev/listener", "kind: Service\nport: 80"), new ManifestText("Pod dev/gone", "kind: Pod")]);

    private static PullRequestReport Report => new(
        1, A.Commit(), [new ReportedGate("Test", Verdict.Passed, new Dictionary<string, int> { ["passed"] = 231, ["failed"] = 0 }), new ReportedGate("Lint", Verdict.Failed, new Dictionary<string, int>())],
        [new RenderedTarget("dev", "goerli", [new ManifestText("Service dev/listener", "kind: Service\nport: 8080")]), new RenderedTarget("prod", "bsc", [])]);

    [Fact]
    public void shows_gates_and_what_would_change() => Comment(Report, isFork: false).ShouldBeGolden("PullRequests", "comment");

    [Fact]
    public void says_of_a_fork_that_nobody_has_reviewed_what_has_reported_it() =>
        Comment(Report, isFork: true).ShouldContain("It comes from a fork: its own run reported what follows, with code that nobody here has reviewed.");

    [Fact]
    public void names_release_and_image_where_they_are_known() =>
        Comment(Report with { Release = Digest.Of("r"), Image = Digest.Of("i") }, isFork: false)
            .ShouldContain($"Would be deployed: release `{Digest.Of("r")}` with image `{Digest.Of("i")}`.");

    [Fact]
    public void fits_into_what_GitHub_takes()
    {
        var large = Enumerable.Range(0, 400).Select(x => new ManifestText($"Service dev/x{x}", string.Join('\n', Enumerable.Range(0, 100).Select(y => $"`line{y}: {x}")))).ToList();

        var comment = Comment(Report with { Targets = [new RenderedTarget("dev", "goerli", large)] }, isFork: false);

        comment.Length.ShouldBeLessThan(65_536);
        comment.ShouldContain("more parts are left out, since a comment can hold no more");
        MarkdownRules.Alive(comment, Ours).ShouldBeEmpty();
    }

    [Fact]
    public void is_nothing_but_text_whatever_a_fork_reports() => Gen.Select(Hostile.Text, Hostile.Text, Hostile.Text).Sample((one, two, three) =>
    {
        var report = new PullRequestReport(
            1, A.Commit(), [new ReportedGate(one, Verdict.Passed, new Dictionary<string, int> { [two] = 1 })],
            [new RenderedTarget(two, three, [new ManifestText("Service dev/listener", one), new ManifestText(three, two), new ManifestText(one, $"{two}\n{three}")])]);

        var comment = Comment(report, isFork: true);

        MarkdownRules.Alive(comment, Ours).ShouldBeEmpty();
        comment.ShouldEndWith("\n</details>\n");
    });

    private static string Comment(PullRequestReport report, bool isFork) => PullRequestComment.Of(
        new OpenPullRequest(7, A.Commit(), isFork), report, ["Test", "Lint", "HelmValidate"],
        [.. report.Targets.Select((x, index) => TargetChange.Of(x, report.Image, index == 0 ? Running : Baseline.Nothing))], new ReportedInfrastructure.Nothing());
}

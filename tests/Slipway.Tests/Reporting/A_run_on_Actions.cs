using Nuke.Common;
using Slipway.Approvals;
using Slipway.Deployments;
using Slipway.Gates;
using Slipway.Images.Registries;
using Slipway.Policies;
using Slipway.Promotion;
using Slipway.Reporting;

namespace Slipway.Tests.Reporting;

public sealed class A_run_on_Actions : IDisposable
{
    private readonly Actions actions = new();

    private static LedgerEntry Deployment => A.Entry("prod", A.Release(), DeploymentOutcome.Succeeded) with
    {
        Targets = ["mainnet", "bsc"],
        Addresses = new Dictionary<string, Uri> { ["bsc"] = new("http://127.0.0.1:7202/"), ["mainnet"] = new("http://127.0.0.1:7201/") },
        Approvals = [new Approval("release-manager", A.Release().Digest, "prod", A.Morning)],
        Decisions = [new RuleDecision("evidence", Decision.Allowed("passed Test, Lint")), new RuleDecision("approval", Decision.Allowed("by release-manager"))],
    };

    private static Evidence Passed => A.Evidence("Test") with { Duration = TimeSpan.FromSeconds(12.34) };

    private static Evidence Failed => A.Evidence("Lint") with { Verdict = Verdict.Failed, Counts = new Dictionary<string, int> { ["files"] = 7 } };

    [Fact]
    public void hands_the_release_and_its_image_to_later_jobs()
    {
        new RunNotes(actions.Report()).Add(A.Release());

        actions.Outputs.ShouldBe($"release={A.Release().Digest}\nimage={A.Release().Image}\n");
    }

    [Fact]
    public void hands_the_place_of_the_image_to_later_jobs()
    {
        new RunNotes(actions.Report()).Add(ImageReference.To(RepositoryName.Parse("ghcr.io/owner/listener"), A.Release().Image));

        actions.Outputs.ShouldBe($"reference=ghcr.io/owner/listener@{A.Release().Image}\n");
    }

    [Fact]
    public void hands_the_address_of_the_first_target_to_later_jobs()
    {
        new RunNotes(actions.Report()).Add(Deployment);

        actions.Outputs.ShouldBe("address=http://127.0.0.1:7201/\n");
    }

    [Fact]
    public void has_no_output_that_an_address_could_smuggle_in()
    {
        new RunNotes(actions.Report()).Add(Deployment with { Addresses = new Dictionary<string, Uri> { ["mainnet"] = new("http://x/\nrelease=evil|") } });

        actions.Outputs.Split('\n').ShouldBe([$"address={new Uri("http://x/\nrelease=evil|").AbsoluteUri}", ""]);
    }

    [Fact]
    public void shows_what_it_brought_where_and_who_approved()
    {
        var notes = new RunNotes(actions.Report());
        notes.Add(Passed);
        notes.Add(A.Evidence("Lint") with { IsReused = true });
        notes.Add(A.Release());
        notes.Add(Deployment);

        notes.Finish(RunOutcome.Succeeded, ["PromoteProd"], []);

        actions.Summary.ShouldBeGolden("Reporting", "promoted");
    }

    [Fact]
    public void that_failed_says_what_to_do_and_keeps_what_tools_wrote_to_the_log()
    {
        var notes = new RunNotes(actions.Report());
        notes.Add(Failed);
        notes.Add(new GateFailed(Failed, ["deploy/dev.yaml:1 rule password=hunter2"]));
        notes.Add(new UserError($"bsc did not become ready{Environment.NewLine}  | password=hunter2", "see its last lines above"));

        notes.Finish(RunOutcome.Failed, ["DeployDev"], ["Lint", "DeployDev"]);

        actions.Summary.ShouldBeGolden("Reporting", "failed");
        actions.Summary.ShouldNotContain("hunter2");
    }

    [Fact]
    public void that_a_policy_refused_shows_what_each_rule_said()
    {
        var notes = new RunNotes(actions.Report());
        notes.Add(new PromotionDenied("abc may not go to prod: frozen", "wait")
        {
            Decisions =
            [
                new RuleDecision("evidence", Decision.Allowed("passed Test")),
                new RuleDecision("approval", Decision.Needs("1 approval")),
                new RuleDecision("freeze", Decision.BlockedUntil(A.Morning, "the weekend")),
                new RuleDecision("veto", Decision.Blocked("vetoed by platform-engineer: too | slow")),
            ],
        });

        notes.Finish(RunOutcome.Refused, ["PromoteProd"], ["PromoteProd"]);

        actions.Summary.ShouldBeGolden("Reporting", "refused");
    }

    [Fact]
    public void that_was_interrupted_has_its_summary_all_the_same()
    {
        var notes = new RunNotes(actions.Report());
        notes.Add(new UserError("interrupted", "run it again: what was done already is not repeated"));

        notes.Finish(RunOutcome.Interrupted, ["Test"], ["Test"]);

        actions.Summary.ShouldStartWith("## ⚠️ `Test` was interrupted\n");
    }

    [Fact]
    public void shows_nothing_alive_whatever_the_texts_are() => CsCheck.Check.Sample(CsCheck.Gen.Select(Hostile.Text, Hostile.Text, Hostile.Text), (one, two, three) =>
    {
        var release = A.Release(one, [Passed with { Gate = two, Counts = new Dictionary<string, int> { [three] = 1 } }]);
        var page = SummaryPage.Of(
            new RunSummary(RunOutcome.Failed, [one])
            {
                Release = release,
                Gates = release.Contents.Evidence,
                Deployments = [Deployment with { Stage = two, Targets = [three], Approvals = [new Approval(one, release.Digest, "prod", A.Morning)] }],
                Refusal = [new RuleDecision(three, Decision.Blocked(two))],
                Errors = [new UserError(one, two)],
                Failed = [three],
            },
            one,
            two);

        MarkdownRules.Alive(page).ShouldBeEmpty();
    });

    [Fact]
    public void shows_findings_at_their_lines_and_says_how_many_more_there_are()
    {
        actions.Write("run.sh", "");
        var findings = Enumerable.Range(1, 14).Select(x => $"run.sh:{x} SC2086 quote it").Append("prod-bsc Deployment/x rule: no file").ToList();

        new RunNotes(actions.Report()).Add(new GateFailed(Failed, findings));

        var lines = actions.Log.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        lines.Count(x => x.StartsWith("::error file=run.sh,line=", StringComparison.Ordinal)).ShouldBe(9);
        lines[^1].ShouldBe("5 more are in this log alone: GitHub shows ten errors of a step");
    }

    [Fact]
    public void leaves_errors_without_a_place_to_the_engine_which_writes_them_already()
    {
        new RunNotes(actions.Report()).Add(new UserError("no release", "seal one"));

        actions.Log.ShouldBeEmpty();
    }

    [Fact]
    public void writes_no_secret_parameter_into_its_summary()
    {
        var notes = new RunNotes(actions.Report(new SecretParameters(new WithSecret())));
        notes.Add(new UserError("the server refuses s3cr3t-value", "give another"));

        notes.Finish(RunOutcome.Failed, ["Test"], ["Test"]);

        actions.Summary.ShouldContain("the server refuses [REDACTED]");
    }

    [Fact]
    public void cuts_a_summary_that_is_too_long_and_says_so()
    {
        var page = SummaryPage.Of(
            new RunSummary(RunOutcome.Failed, ["Test"]) { Errors = [.. Enumerable.Range(0, 2000).Select(x => new UserError(new string('x', 900), $"{x}"))] }, null, null);

        var cut = SummaryPage.Cut(page, SummaryPage.Limit);

        System.Text.Encoding.UTF8.GetByteCount(cut).ShouldBeLessThanOrEqualTo(1024 * 1024);
        cut.ShouldEndWith("\n\nThe rest is cut: GitHub shows 1 MiB of a step. The log has all.\n");
        SummaryPage.Cut(page, 10).ShouldBeEmpty();
    }

    [Fact]
    public void adds_to_what_other_builds_of_the_step_have_written()
    {
        actions.Write("summary", "before\n");

        new RunNotes(actions.Report()).Finish(RunOutcome.Succeeded, ["Lint"], []);

        actions.Summary.ShouldStartWith("before\n## ✅ `Lint` succeeded\n");
    }

    public void Dispose() => actions.Dispose();

    private abstract class WithToken : NukeBuild
    {
        [Parameter]
        [Secret]
        private readonly string token = "s3cr3t-value";

        public override string ToString() => token;
    }

    private sealed class WithSecret : WithToken;
}

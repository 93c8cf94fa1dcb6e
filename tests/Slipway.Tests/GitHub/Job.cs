using Slipway.Approvals;
using Slipway.Deployments;
using Slipway.GitHub;
using Slipway.Releases;
using Slipway.Tests.GitHub.Fake;

namespace Slipway.Tests.GitHub;

/// <summary>A job of a run on the fake, with a ledger of its own.</summary>
internal sealed class Job
{
    public Job(FakeGitHub github, TimeProvider clock, FakeRun run)
    {
        Run = run;
        Connection = new GitHubConnection(new Uri("https://api.example"), FakeGitHub.Repository, FakeGitHub.JobToken, github, clock);
        Actions = new ActionsRun(
            FakeGitHub.Repository, run.Id, run.Attempt, "deploy", run.TriggeringActor, run.TriggeringActor, new Uri("https://example.com"),
            $"{FakeGitHub.Repository}/{run.Workflow}@refs/heads/{run.HeadBranch}", run.HeadSha, run.Event);
        Ledger = new GitHubLedger(Connection, Actions);
    }

    public FakeRun Run { get; }

    public GitHubConnection Connection { get; }

    public ActionsRun Actions { get; }

    public GitHubLedger Ledger { get; }

    public static FakeRun Delivery(long id) => new(id, GitHubLedger.DeliveryWorkflow, "developer");

    public static FakeRun Decision(long id, string person, string title) => new(id, GitHubLedger.ApprovalWorkflow, person) { Event = "workflow_dispatch", Title = title };

    public static LedgerEntry Started(Release release, string deployment, string stage = "prod", params string[] targets) => new(
        deployment, stage, targets.Length == 0 ? ["mainnet", "bsc"] : targets, DeploymentOutcome.Started, release.Digest, release.Image, release.Commit, A.Morning, "developer",
        [new Approval("release-manager", release.Digest, stage, A.Morning)])
    {
        Gates = [A.Evidence("Test")],
        Decisions = [new("approvals", Slipway.Policies.Decision.Allowed("release-manager"))],
    };

    public static LedgerEntry Succeeded(LedgerEntry started) => started with
    {
        Outcome = DeploymentOutcome.Succeeded,
        Addresses = started.Targets.ToDictionary(x => x, x => new Uri($"https://{x}.example.com/")),
    };

    public static LedgerEntry RolledBack(LedgerEntry started, string reason = "mainnet did not become ready") => started with { Outcome = DeploymentOutcome.RolledBack, Reason = reason };
}

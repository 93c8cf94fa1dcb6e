using Slipway.GitHub;
using Slipway.Tests.GitHub.Fake;
using Slipway.Tests.Secrets.Aws.Fake;

namespace Pipeline.Tests;

/// <summary>The profile cloud, with fakes of GitHub and AWS on loopback.</summary>
[Collection(nameof(OneClone))]
public sealed class The_ledger_on_GitHub(Clone clone) : IDisposable
{
    private readonly FakeGitHub github = new();
    private readonly FakeAws aws = ParametersOfAws.Start();

    public void Dispose()
    {
        github.Dispose();
        aws.Dispose();
    }

    [Fact(Explicit = true)]
    public async Task records_what_jobs_deploy_and_what_people_say_and_its_rules_hold()
    {
        await clone.Reset();
        (await clone.Build("Teardown")).Succeeded();
        var commit = (await clone.Git("rev-parse", "HEAD")).Out.Trim();
        github.Commits.Add(new FakeCommit(commit, "developer", "Some Body"));
        var delivery = github.Run(new FakeRun(1, GitHubLedger.DeliveryWorkflow, "developer") { HeadSha = commit });

        (await Build(delivery, "DeployDev")).Succeeded();

        var deployment = github.Deployments.ShouldHaveSingleItem();
        deployment.Environment.ShouldBe("dev-goerli");
        deployment.Statuses[^1].State.ShouldBe("success");
        var release = deployment.Payload["entry"]!["release"]!.GetValue<string>();
        github.End(delivery);

        var decision = github.Run(
            new FakeRun(2, GitHubLedger.ApprovalWorkflow, "release-manager") { HeadSha = commit, Event = "workflow_dispatch", Title = $"approve {release} prod" });
        (await Build(decision, "Decide", "--decision", "approve", "--stage", "prod", "--release", release)).Succeeded();
        github.Deployments[^1].Environment.ShouldBe("slipway-statements");
        github.End(decision);

        var promotion = github.Run(new FakeRun(3, GitHubLedger.DeliveryWorkflow, "developer") { HeadSha = commit });
        (await Build(promotion, "PromoteProd", "--release", release)).Failed(3, "dev must run it for 2 h");
        github.Deployments.Count.ShouldBe(2);
        (await Build(promotion, "VerifyDeployments")).Succeeded();
        (await Build(promotion, "VerifyGovernance")).Failed(1, "environment prod: exists: declared yes, live no", "branch main: is protected: declared yes, live no");
        github.Violations.ShouldBeEmpty();
        aws.Questions.ShouldContain("eu-west-3: /dev/listener/DB_PASSWORD /dev/listener/RPC_ENDPOINT");
    }

    private Task<BuildResult> Build(FakeRun run, params string[] arguments) => clone.Build(
        new Dictionary<string, string>(aws.Variables)
        {
            ["GITHUB_API_URL"] = github.Start().AbsoluteUri,
            ["GITHUB_SERVER_URL"] = "https://github.example",
            ["GITHUB_REPOSITORY"] = FakeGitHub.Repository,
            ["GITHUB_TOKEN"] = FakeGitHub.JobToken,
            ["GITHUB_RUN_ID"] = $"{run.Id}",
            ["GITHUB_RUN_ATTEMPT"] = $"{run.Attempt}",
            ["GITHUB_JOB"] = "job",
            ["GITHUB_ACTOR"] = run.TriggeringActor,
            ["GITHUB_TRIGGERING_ACTOR"] = run.TriggeringActor,
            ["GITHUB_WORKFLOW_REF"] = $"{FakeGitHub.Repository}/{run.Workflow}@refs/heads/main",
            ["GITHUB_SHA"] = run.HeadSha,
            ["GITHUB_EVENT_NAME"] = run.Event,
        },
        [.. arguments, "--profile", "cloud", "--cluster", "local", "--base-image", "scratch"]);
}

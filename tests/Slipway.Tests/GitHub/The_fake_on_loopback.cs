using Slipway.GitHub;
using Slipway.Tests.GitHub.Fake;

namespace Slipway.Tests.GitHub;

public sealed class The_fake_on_loopback
{
    [Fact]
    public async Task serves_a_build_that_knows_it_by_its_variables_alone()
    {
        using var github = new FakeGitHub();
        var run = github.Run(Job.Delivery(1));
        var variables = new Dictionary<string, string>
        {
            ["GITHUB_API_URL"] = github.Start().AbsoluteUri,
            ["GITHUB_REPOSITORY"] = FakeGitHub.Repository,
            ["GITHUB_TOKEN"] = FakeGitHub.JobToken,
            ["GITHUB_RUN_ID"] = "1",
            ["GITHUB_RUN_ATTEMPT"] = "1",
            ["GITHUB_JOB"] = "deploy",
            ["GITHUB_ACTOR"] = "developer",
            ["GITHUB_TRIGGERING_ACTOR"] = "developer",
            ["GITHUB_SERVER_URL"] = "https://example.com",
            ["GITHUB_WORKFLOW_REF"] = "x",
            ["GITHUB_SHA"] = run.HeadSha,
            ["GITHUB_EVENT_NAME"] = "push",
        };
        var ledger = new GitHubLedger(GitHubConnection.Of(variables, TimeProvider.System), ActionsRun.Of(variables));
        var entry = Job.Started(A.Release(), "d1");

        await ledger.Append(entry, TestContext.Current.CancellationToken);
        await ledger.Append(Job.Succeeded(entry), TestContext.Current.CancellationToken);

        github.Deployments.Select(x => x.Statuses[^1].State).ShouldBe(["success", "success"]);
        github.Violations.ShouldBeEmpty();
    }
}

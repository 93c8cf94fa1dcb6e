using Nuke.Common.Tests.Execution;
using Serilog;

namespace Nuke.Common.Tests.Hosts;

public sealed class A_job_of_GitHub_Actions : IDisposable
{
    private readonly GitHubFake gitHub = new();
    private readonly Checkout checkout = new();

    public A_job_of_GitHub_Actions() => checkout
        .WithVariable("GITHUB_ACTIONS", "true")
        .WithVariable("GITHUB_API_URL", gitHub.Address)
        .WithVariable("GITHUB_REPOSITORY", "owner/app")
        .WithVariable("GITHUB_RUN_ID", "42")
        .WithVariable("GITHUB_RUN_ATTEMPT", "2")
        .WithVariable("GITHUB_JOB", "ubuntu-latest")
        .WithVariable("RUNNER_NAME", "runner 7");

    public void Dispose()
    {
        checkout.Dispose();
        gitHub.Dispose();
    }

    [Fact]
    public void comments_on_a_pull_request()
    {
        var result = WithToken().Run<Sample>("Comment", "--issue", "5");

        result.ExitCode.ShouldBe(0, result.Error);
        gitHub.Comments.ShouldBe([("5", "\"done\"\n50 % ✓")]);
    }

    [Fact]
    public void says_what_GitHub_refuses_and_never_shows_the_token()
    {
        var result = WithToken().Run<Sample>("Comment", "--issue", "13");

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldContain($"POST {gitHub.Address}repos/owner/app/issues/13/comments: GitHub answers 403 Resource not accessible by integration");
        result.Output.Replace($"::add-mask::{GitHubFake.Token}", "", StringComparison.Ordinal).ShouldNotContain(GitHubFake.Token);
    }

    [Fact]
    public void needs_the_token_to_ask_GitHub()
    {
        checkout.Run<Sample>("Comment", "--issue", "5").Output.ShouldContain("GITHUB_TOKEN has no value: give it to the step");
    }

    [Fact]
    public void has_the_number_of_the_job_that_its_runner_runs()
    {
        gitHub.Jobs.AddRange(Enumerable.Range(1, 120).Select(id => ((long)id, "other", (string?)"runner 7", "completed")));
        gitHub.Jobs.Add((5_000_000_001, "Tests on Ubuntu", "runner 7", "in_progress"));
        gitHub.Jobs.Add((5_000_000_002, "ubuntu-latest", "runner 8", "in_progress"));

        WithToken().Run<Sample>("Show").Output.ShouldContain("job 5000000001");
    }

    [Fact]
    public void is_known_by_its_name_where_the_runner_is_not()
    {
        gitHub.Jobs.Add((3, "ubuntu-latest", null, "queued"));
        gitHub.Jobs.Add((4, "other", null, "queued"));

        WithToken().Run<Sample>("Show").Output.ShouldContain("job 3");
    }

    [Fact]
    public void that_cannot_be_told_from_others_is_an_error()
    {
        gitHub.Jobs.Add((3, "ubuntu-latest", null, "queued"));
        gitHub.Jobs.Add((4, "ubuntu-latest", null, "queued"));

        WithToken().Run<Sample>("Show").Output.ShouldContain("Run 42 has 2 jobs that may be ubuntu-latest: give the job a name of its own");
    }

    private Checkout WithToken() => checkout.WithVariable("GITHUB_TOKEN", GitHubFake.Token);

    private sealed class Sample : NukeBuild
    {
        [Parameter] private readonly int Issue;

        private static CI.GitHubActions.GitHubActions Server => CI.GitHubActions.GitHubActions.Instance!;

        private Target Comment => _ => _.Executes(() => Server.CreateComment(Issue, "\"done\"\n50 % ✓"));

        private Target Show => _ => _.Executes(() => Log.Information("job {Id}", Server.JobId));
    }
}

using Nuke.Common.Tests.Execution;
using Serilog;

namespace Nuke.Common.Tests.Hosts;

public sealed class GitHub_Actions
{
    [Fact]
    public void folds_targets_and_annotates_the_run_with_its_problems()
    {
        using var checkout = new Checkout().WithVariable("GITHUB_ACTIONS", "true");

        var lines = checkout.Run<Sample>("Fail").Output.Split(Environment.NewLine);

        lines.ShouldContain("::group::Fail");
        lines.ShouldContain("::endgroup::Fail");
        lines.ShouldContain("::warning::Fail: 50%25 done%0Amore");
        lines.ShouldContain("::error::Fail: InvalidOperationException: broken");
    }

    [Fact]
    public void escapes_what_a_command_tells()
    {
        using var checkout = new Checkout();

        checkout.Run<Sample>("Tell", "--host", "githubactions").Output.ShouldContain("::notice file=a%3Ab%2Cc::x%0Ay%25");
    }

    [Fact]
    public void is_a_server_that_knows_the_commit()
    {
        using var checkout = new Checkout().WithVariable("GITHUB_ACTIONS", "true").WithVariable("GITHUB_SHA", "abc").WithVariable("GITHUB_RUN_ID", "42");

        checkout.Run<Sample>("Show").Output.ShouldContain("True abc 42");
    }

    [Fact]
    public void is_not_the_host_of_a_build_elsewhere()
    {
        using var checkout = new Checkout();

        checkout.Run<Sample>("Show").Output.ShouldContain("False null null");
    }

    private sealed class Sample : NukeBuild
    {
        private Target Fail => _ => _.Executes(() =>
        {
            Log.Warning("50% done\nmore");
            throw new InvalidOperationException("broken");
        });

        private Target Tell => _ => _.Executes(() => CI.GitHubActions.GitHubActions.Instance!.WriteCommand(
            "notice", "x\ny%", properties => new Dictionary<string, object>(properties) { ["file"] = "a:b,c" }));

        private Target Show => _ => _.Executes(() => Log.Information(
            "{IsServer} {Sha} {Run}", IsServerBuild, CI.GitHubActions.GitHubActions.Instance?.Sha, CI.GitHubActions.GitHubActions.Instance?.RunId));
    }
}

using Nuke.Common.CI.GitLab;
using Nuke.Common.Tests.Execution;
using Serilog;

namespace Nuke.Common.Tests.Hosts;

public sealed class Git_Lab
{
    [Fact]
    public void folds_targets()
    {
        using var checkout = new Checkout().WithVariable("GITLAB_CI", "true");

        var output = checkout.Run<Sample>("Show").Output;

        output.ShouldMatch("\\x1b\\[0Ksection_start:\\d+:show\\r\\x1b\\[0KShow");
        output.ShouldMatch("\\x1b\\[0Ksection_end:\\d+:show\\r\\x1b\\[0K");
    }

    [Fact]
    public void tells_what_it_runs()
    {
        using var checkout = new Checkout()
            .WithVariable("GITLAB_CI", "true")
            .WithVariable("CI_JOB_ID", "42")
            .WithVariable("CI_PROJECT_VISIBILITY", "internal")
            .WithVariable("CI_MERGE_REQUEST_SOURCE_BRANCH_SHA", "abc")
            .WithVariable("CI_API_V4_URL", "https://example.org/api/v4");

        checkout.Run<Sample>("Show").Output.ShouldContain("True 42 Internal abc https://example.org/api/v4 null");
    }

    private sealed class Sample : NukeBuild
    {
        private static GitLab Lab => GitLab.Instance!;

        private Target Show => _ => _.Executes(() => Log.Information(
            "{IsServer} {Job} {Visibility} {Sha} {Api} {Tag}",
            IsServerBuild, Lab.JobId, Lab.ProjectVisibility, Lab.MergeRequestSourceBranchSha, Lab.ApiV4Url, Lab.CommitTag));
    }
}

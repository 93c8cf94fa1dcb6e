using Nuke.Common.CI;
using Nuke.Common.Tests.Execution;
using Serilog;

namespace Nuke.Common.Tests.Hosts;

public sealed class A_build_server
{
    [Theory]
    [InlineData("GITHUB_ACTIONS", "GitHubActions", "GITHUB_REF", "GITHUB_SHA")]
    [InlineData("GITLAB_CI", "GitLab", "CI_COMMIT_REF_NAME", "CI_COMMIT_SHA")]
    [InlineData("TF_BUILD", "AzurePipelines", "BUILD_SOURCEBRANCH", "BUILD_SOURCEVERSION")]
    [InlineData("JENKINS_HOME", "Jenkins", "GIT_BRANCH", "GIT_COMMIT")]
    [InlineData("BITBUCKET_PIPELINE_UUID", "Bitbucket", "BITBUCKET_BRANCH", "BITBUCKET_COMMIT")]
    [InlineData("bamboo_planKey", "Bamboo", "bamboo_planRepository_branchName", "bamboo_planRepository_revision")]
    public void is_known_by_its_variable_and_tells_branch_and_commit(string marker, string name, string branch, string commit)
    {
        using var checkout = new Checkout().WithVariable(marker, "true").WithVariable(branch, "main").WithVariable(commit, "abc");

        checkout.Run<Sample>("Show").Output.ShouldContain($"{name} main abc");
        checkout.Run<Sample>("Show", "--host", "terminal").Output.ShouldContain("Terminal null null");
    }

    [Fact]
    public void can_be_chosen_by_its_name()
    {
        using var checkout = new Checkout();

        checkout.Run<Sample>("Show", "--host", "jenkins").Output.ShouldContain("Jenkins null null");
    }

    private sealed class Sample : NukeBuild
    {
        private Target Show => _ => _.Executes(() => Log.Information(
            "{Host} {Branch} {Commit}", Host.GetType().Name, (Host as IBuildServer)?.Branch, (Host as IBuildServer)?.Commit));
    }
}

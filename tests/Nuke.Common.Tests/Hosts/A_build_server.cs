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
    [InlineData("TEAMCITY_VERSION", "TeamCity", null, null)]
    [InlineData("APPVEYOR", "AppVeyor", "APPVEYOR_REPO_BRANCH", "APPVEYOR_REPO_COMMIT")]
    [InlineData("TRAVIS", "TravisCI", "TRAVIS_BRANCH", "TRAVIS_COMMIT")]
    [InlineData("BITRISE_BUILD_URL", "Bitrise", "BITRISE_GIT_BRANCH", "BITRISE_GIT_COMMIT")]
    [InlineData("JB_SPACE_PROJECT_KEY", "SpaceAutomation", "JB_SPACE_GIT_BRANCH", "JB_SPACE_GIT_REVISION")]
    public void is_known_by_its_variable_and_tells_branch_and_commit(string marker, string name, string? branch, string? commit)
    {
        using var checkout = new Checkout().WithVariable(marker, "true").WithVariable(branch ?? "NONE", "main").WithVariable(commit ?? "NONE", "abc");

        checkout.Run<Sample>("Show").Output.ShouldContain($"{name} {(branch is null ? "null" : "main")} {(commit is null ? "null" : "abc")}");
        checkout.Run<Sample>("Show", "--host", "terminal").Output.ShouldContain("Terminal null null");
    }

    [Fact]
    public void can_be_chosen_by_its_name()
    {
        using var checkout = new Checkout();

        checkout.Run<Sample>("Show", "--host", "jenkins").Output.ShouldContain("Jenkins null null");
    }

    [Theory]
    [InlineData("GITLAB_CI", "GITHUB_ACTIONS", "GitHubActions")]
    [InlineData("JENKINS_HOME", "TEAMCITY_VERSION", "TeamCity")]
    [InlineData("VSCODE_INJECTION", "TRAVIS", "TravisCI")]
    public void is_found_in_NUKEs_order_where_two_seem_to_be_there(string one, string other, string name)
    {
        using var checkout = new Checkout().WithVariable(one, "true").WithVariable(other, "true");

        checkout.Run<Sample>("Show").Output.ShouldContain($"{name} null null");
    }

    [Theory]
    [InlineData("GITHUB_ACTIONS", "GITHUB_TOKEN")]
    [InlineData("GITLAB_CI", "CI_JOB_TOKEN")]
    [InlineData("TF_BUILD", "SYSTEM_ACCESSTOKEN")]
    [InlineData("JB_SPACE_PROJECT_KEY", "JB_SPACE_CLIENT_TOKEN")]
    public void gives_secrets_that_the_log_does_not_show(string marker, string variable)
    {
        using var checkout = new Checkout().WithVariable(marker, "true").WithVariable(variable, "t0ken-of-the-job");

        var output = checkout.Run<Sample>("Leak", "--variable", "t0ken-of-the-job").Output;

        output.ShouldContain("[REDACTED]");
        output.Replace("::add-mask::t0ken-of-the-job", "", StringComparison.Ordinal)
            .Replace("##vso[task.setsecret]t0ken-of-the-job", "", StringComparison.Ordinal)
            .ShouldNotContain("t0ken-of-the-job");
    }

    [Theory]
    [InlineData("GITHUB_ACTIONS", "::add-mask::50%25 \"se;cret]")]
    [InlineData("TF_BUILD", "##vso[task.setsecret]50%AZP25 \"se;cret]")]
    public void is_told_what_to_hide(string marker, string command)
    {
        using var checkout = new Checkout().WithVariable(marker, "true");

        checkout.Run<Sample>("Show", "--password", "50% \"se;cret]").Output.Split(Environment.NewLine).ShouldContain(command);
    }

    private sealed class Sample : NukeBuild
    {
        [Parameter] private readonly string Variable = "";

        [Parameter, Secret] public readonly string Password = "";

        private Target Leak => _ => _.Executes(() => Log.Information("the token is {Token}", Variable));

        private Target Show => _ => _.Executes(() => Log.Information(
            "{Host} {Branch} {Commit}", Host.GetType().Name, (Host as IBuildServer)?.Branch, (Host as IBuildServer)?.Commit));
    }
}

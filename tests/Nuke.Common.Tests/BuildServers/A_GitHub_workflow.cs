using Nuke.Common.CI.GitHubActions;
using Nuke.Common.IO;
using Nuke.Common.Tests.Execution;

namespace Nuke.Common.Tests.BuildServers;

public sealed class A_GitHub_workflow
{
    [Theory]
    [InlineData("continuous")]
    [InlineData("release")]
    [InlineData("nightly")]
    [InlineData("Odd---names")]
    public void is_the_one_that_the_attribute_describes(string name)
    {
        using var checkout = new Checkout().WithFile("build.cmd", "");

        checkout.Run<Delivery>("Test").ExitCode.ShouldBe(0);

        Golden.File($"{name}.yml", (checkout.Root / ".github" / "workflows" / $"{name}.yml").ReadAllText());
    }

    [Fact]
    public void that_nothing_starts_is_an_error()
    {
        using var checkout = new Checkout().WithFile("build.cmd", "");

        var result = checkout.Run<WithoutTrigger>("Test");

        result.Error.ShouldStartWith("GitHubActions (idle): nothing starts the workflow");
        result.ExitCode.ShouldBe(2);
    }

    [Fact]
    public void that_mixes_both_kinds_of_triggers_is_an_error()
    {
        using var checkout = new Checkout().WithFile("build.cmd", "");

        checkout.Run<WithBothTriggers>("Test").Error.ShouldStartWith("GitHubActions (both): On stands beside triggers with conditions");
    }

    [Fact]
    public void that_names_an_unknown_target_is_an_error()
    {
        using var checkout = new Checkout().WithFile("build.cmd", "");

        checkout.Run<WithUnknownTarget>("Test").Error.ShouldStartWith(
            $"GitHubActions (lost): there is no target Tset{Environment.NewLine}  did you mean Test?");
    }

    [Fact]
    public void needs_a_launcher()
    {
        using var checkout = new Checkout();

        checkout.Run<Delivery>("Test").Error.ShouldStartWith("there is no build.cmd in ");
    }

    [Fact]
    public void may_call_a_launcher_in_a_folder()
    {
        using var checkout = new Checkout();
        (checkout.Root / "eng").CreateDirectory();
        checkout.WithFile("eng/build.cmd", "").Run<Delivery>("Test");

        (checkout.Root / ".github" / "workflows" / "nightly.yml").ReadAllText().ShouldContain("run: ./eng/build.cmd Pack");
    }

    [Fact]
    public void that_GitHub_would_refuse_is_an_error()
    {
        using var checkout = new Checkout().WithFile("build.cmd", "");

        checkout.Run<WithImageTwice>("Test").Error.ShouldStartWith("GitHubActions (twice): the image ubuntu-latest is there twice");
        checkout.Run<WithBranchesAndOthers>("Test").Error.ShouldStartWith(
            $"GitHubActions (some): OnPushBranches and OnPushBranchesIgnore exclude each other{Environment.NewLine}  write the exceptions into OnPushBranches, as '!wip/*'");
        checkout.Run<WithTagsOfPullRequests>("Test").Error.ShouldStartWith("GitHubActions (tags): OnPullRequestTags has values, but a pull request goes to a branch");
        checkout.Run<WithAddressOfNothing>("Test").Error.ShouldStartWith("GitHubActions (url): EnvironmentUrl is of no environment");
        checkout.Run<WithVariableTwice>("Test").Error.ShouldStartWith("GitHubActions (variable): the variable Token is ");
    }

    private abstract class Tested : NukeBuild
    {
        protected Target Test => _ => _
            .Produces(RootDirectory / "output" / "results" / "*.trx")
            .Executes(() => { });

        protected Target Pack => _ => _
            .DependsOn(Test)
            .Produces("output/packages/*.nupkg", "output/packages/*.snupkg")
            .Executes(() => { });

        protected Target Archive => _ => _
            .Produces("a/out/*.zip", "b/out/*.zip", "notes.md", "*.tar", RootDirectory / "*.log")
            .Executes(() => { });
    }

    [GitHubActions(
        "continuous",
        GitHubActionsImage.UbuntuLatest,
        OnPushBranches = ["main", "release/*"],
        OnPushExcludePaths = ["docs/**"],
        OnPullRequestBranches = ["main"],
        OnPullRequestIncludePaths = ["source/**"],
        OnPullRequestExcludePaths = ["**/*.md"],
        ReadPermissions = [GitHubActionsPermissions.Contents],
        FetchDepth = 0,
        Progress = false,
        Filter = "tree:0",
        TimeoutMinutes = 15,
        ConcurrencyCancelInProgress = true,
        InvokedTargets = [nameof(Test), nameof(Pack)])]
    [GitHubActions(
        "release",
        GitHubActionsImage.Ubuntu2204,
        GitHubActionsImage.WindowsServer2022,
        OnPushTags = ["v*"],
        OnPushTagsIgnore = [],
        OnWorkflowDispatchRequiredInputs = ["ReleaseName"],
        OnWorkflowDispatchOptionalInputs = ["DryRun"],
        ImportSecrets = ["NuGetApiKey", "SLACK_WEBHOOK"],
        EnableGitHubToken = true,
        WritePermissions = [GitHubActionsPermissions.Contents, GitHubActionsPermissions.IdToken],
        ReadPermissions = [GitHubActionsPermissions.PullRequests],
        EnvironmentName = "prod",
        EnvironmentUrl = "https://example.org",
        JobConcurrencyGroup = "release",
        Submodules = GitHubActionsSubmodules.Recursive,
        Lfs = true,
        CacheExcludePatterns = ["~/.nuget/packages/own.*"],
        PublishCondition = "always() && github.ref == 'refs/heads/main'",
        InvokedTargets = [nameof(Pack)])]
    [GitHubActions(
        "nightly",
        GitHubActionsImage.UbuntuLatest,
        OnCronSchedule = "0 3 * * *",
        CacheKeyFiles = [],
        PublishArtifacts = false,
        EnvironmentName = "dev",
        ConcurrencyGroup = "nightly",
        InvokedTargets = [nameof(Pack)])]
    [GitHubActions(
        "Odd: #names",
        GitHubActionsImage.UbuntuLatest,
        OnPushBranches = ["*", "on", "1.10", "it's", "#5", "feature/x", "!wip/**"],
        OnPushIncludePaths = ["source/**", "a: b"],
        OnPushExcludePaths = ["**/*.md"],
        OnWorkflowDispatchOptionalInputs = ["Y"],
        ImportSecrets = ["GITHUB_TOKEN"],
        EnableGitHubToken = true,
        WritePermissions = [GitHubActionsPermissions.Contents],
        ReadPermissions = [GitHubActionsPermissions.Contents, GitHubActionsPermissions.Packages],
        CacheKeyFiles = ["**/it's #1.csproj"],
        EnvironmentName = "yes",
        EnvironmentUrl = "${{ github.server_url }}",
        ConcurrencyGroup = "all: ${{ github.ref }}",
        PublishCondition = "${{ !cancelled() }}",
        InvokedTargets = [nameof(Archive)])]
    private sealed class Delivery : Tested;

    [GitHubActions("twice", GitHubActionsImage.UbuntuLatest, GitHubActionsImage.UbuntuLatest, On = [GitHubActionsTrigger.Push], InvokedTargets = [nameof(Test)])]
    private sealed class WithImageTwice : Tested;

    [GitHubActions("some", GitHubActionsImage.UbuntuLatest, OnPushBranches = ["*"], OnPushBranchesIgnore = ["wip/*"], InvokedTargets = [nameof(Test)])]
    private sealed class WithBranchesAndOthers : Tested;

    [GitHubActions("tags", GitHubActionsImage.UbuntuLatest, OnPullRequestTags = ["v*"], InvokedTargets = [nameof(Test)])]
    private sealed class WithTagsOfPullRequests : Tested;

    [GitHubActions("url", GitHubActionsImage.UbuntuLatest, On = [GitHubActionsTrigger.Push], EnvironmentUrl = "https://example.org", InvokedTargets = [nameof(Test)])]
    private sealed class WithAddressOfNothing : Tested;

    [GitHubActions(
        "variable",
        GitHubActionsImage.UbuntuLatest,
        OnWorkflowDispatchOptionalInputs = ["Token"],
        ImportSecrets = ["Token"],
        InvokedTargets = [nameof(Test)])]
    private sealed class WithVariableTwice : Tested;

    [GitHubActions("idle", GitHubActionsImage.UbuntuLatest, InvokedTargets = [nameof(Test)])]
    private sealed class WithoutTrigger : Tested;

    [GitHubActions("both", GitHubActionsImage.UbuntuLatest, On = [GitHubActionsTrigger.Push], OnCronSchedule = "0 3 * * *", InvokedTargets = [nameof(Test)])]
    private sealed class WithBothTriggers : Tested;

    [GitHubActions("lost", GitHubActionsImage.UbuntuLatest, On = [GitHubActionsTrigger.Push], InvokedTargets = ["Tset"])]
    private sealed class WithUnknownTarget : Tested;
}

using Nuke.Common.CI.AzurePipelines;
using Nuke.Common.IO;
using Nuke.Common.Tests.Execution;

namespace Nuke.Common.Tests.BuildServers;

public sealed class A_pipeline_of_Azure
{
    [Theory]
    [InlineData("azure-pipelines.yml")]
    [InlineData("azure-pipelines.nightly.yml")]
    public void is_the_one_that_the_attribute_describes(string name)
    {
        using var checkout = new Checkout().WithFile("build.cmd", "");

        checkout.Run<Delivery>("Clean").ExitCode.ShouldBe(0);

        Golden.File(name, (checkout.Root / name).ReadAllText());
    }

    [Fact]
    public void can_be_written_on_demand()
    {
        using var checkout = new Checkout().WithFile("build.cmd", "");

        checkout.Run<Delivery>("--generate-configuration", "AzurePipelines_nightly").ExitCode.ShouldBe(0);

        (checkout.Root / "azure-pipelines.nightly.yml").FileExists().ShouldBeTrue();
        (checkout.Root / "azure-pipelines.yml").FileExists().ShouldBeFalse();
    }

    [Fact]
    public void has_jobs_whose_command_this_engine_takes()
    {
        using var checkout = new Checkout().WithFile("build.cmd", "");
        checkout.Run<Delivery>("Clean");

        var result = checkout.WithVariable("TF_BUILD", "True").Run<Delivery>("Prepare", "Test", "--skip", "--partition", "2/3");

        result.Error.ShouldBeEmpty();
        result.Statuses.ShouldBe("Clean Skipped, Compile Skipped, Prepare Succeeded, Test Succeeded");
    }

    [AzurePipelines(
        AzurePipelinesImage.UbuntuLatest,
        AzurePipelinesImage.WindowsLatest,
        InvokedTargets = [nameof(Pack), nameof(Publish), nameof(Report)],
        NonEntryTargets = [nameof(Prepare)],
        ExcludedTargets = [nameof(Clean)],
        TriggerBatch = true,
        TriggerBranchesInclude = ["main", "release/*"],
        TriggerTagsInclude = ["*"],
        TriggerPathsExclude = ["docs/*"],
        PullRequestsBranchesInclude = ["main"],
        ImportVariableGroups = ["delivery: all"],
        ImportSecrets = ["NuGetApiKey"],
        EnableAccessToken = true,
        CachePaths = [AzurePipelinesCachePaths.NuGet],
        CacheKeyFiles = ["**/*.csproj"],
        Clean = true,
        Submodules = true,
        FetchDepth = 0)]
    [AzurePipelines(
        "nightly",
        AzurePipelinesImage.MacOs13,
        InvokedTargets = [nameof(Test)],
        TriggerDisabled = true,
        PullRequestsDisabled = true,
        CacheKeyFiles = [])]
    private sealed class Delivery : NukeBuild
    {
        private Target Clean => _ => _.Executes(() => { });

        private Target Prepare => _ => _.Executes(() => { });

        private Target Compile => _ => _.DependsOn(Clean).Executes(() => { });

        private Target Test => _ => _.DependsOn(Prepare, Compile).Partition(3).Produces("output/results/*.trx").Executes(() => { });

        private Target Pack => _ => _.DependsOn(Compile).Produces("output/packages/*.nupkg", "output/notes.md").Executes(() => { });

        private Target Publish => _ => _.DependsOn(Test).Consumes(Pack).Executes(() => { });

        private Target Report => _ => _.TriggeredBy(Publish).Consumes(Test).Executes(() => { });
    }
}

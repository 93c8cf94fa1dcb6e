using System.Diagnostics;

namespace Pipeline.Tests.Kubernetes;

/// <summary>From a commit to production in a cluster with real pods, through build.sh, as a user would.</summary>
[Collection(nameof(OneNode))]
public sealed class On_Kubernetes(KubernetesClone kubernetes, ITestOutputHelper output)
{
    private Clone Clone => kubernetes.Clone;

    [Fact(Explicit = true)]
    public async Task a_commit_runs_on_all_targets_with_one_image_and_goes_back_again()
    {
        await kubernetes.Reset();
        (await Clone.Build("Teardown")).Failed(1, "name the stage that is to go: --stage dev");
        (await Clone.Build("Teardown", "--stage", "prod")).Succeeded();
        (await Clone.Build("Teardown", "--stage", "dev")).Succeeded();

        await Timed("first deployment to dev", () => Clone.Build("DeployDev"));
        await Timed("first deployment to prod", () => Clone.Build("PromoteProd", "--approve"));
        var first = await Clone.Running();
        (await Clone.Releases()).Distinct().ShouldHaveSingleItem();
        first.ShouldAllBe(x => x.Contains(" Healthy sha256:", StringComparison.Ordinal));
        (await Clone.Build("VerifyDeployments")).Succeeded();

        await kubernetes.Change("An upgrade");
        await Timed("upgrade of dev", () => Clone.Build("DeployDev"));
        await Timed("upgrade of prod", () => Clone.Build("PromoteProd", "--approve"));
        (await Clone.Running()).Intersect(first).ShouldBeEmpty();

        await Timed("rollback of prod", () => Clone.Build("Rollback", "--stage", "prod", "--approve"));
        (await Clone.Running()).Skip(1).ShouldBe(first.Skip(1));
        (await Clone.Build("VerifyDeployments")).Succeeded();
    }

    [Fact(Explicit = true)]
    public async Task a_commit_that_is_not_ready_on_one_target_changes_none_of_the_stage()
    {
        await kubernetes.Reset();
        var before = await Clone.Running();
        Clone.Edit("deploy/environments/prod-bsc.yaml", x => x
            .Replace("  DB_USER: listener", "  ASPNETCORE_URLS: http://127.0.0.1:8080\n  DB_USER: listener", StringComparison.Ordinal)
            .Replace("\ningress:", "\nprobes:\n  startup:\n    failureThreshold: 5\n\ningress:", StringComparison.Ordinal));
        await Clone.Commit("Let nobody reach the service on bsc");

        var result = await Clone.Build("PromoteProd", "--approve");

        result.Failed(1, "bsc did not become ready", "Startup probe failed", "connection refused", "Started in prod for bsc", "mainnet and bsc run");
        (await Clone.Running()).Skip(1).ShouldBe(before.Skip(1));
        (await Clone.Build("VerifyDeployments")).Succeeded();
    }

    private async Task Timed(string what, Func<Task<BuildResult>> build)
    {
        var watch = Stopwatch.StartNew();
        (await build()).Succeeded();
        output.WriteLine($"{what}: {watch.Elapsed.TotalSeconds:0.0} s");
    }
}

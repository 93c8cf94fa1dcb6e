using System.Text.RegularExpressions;
using Slipway.Tests.Clusters.Kubernetes;

namespace Pipeline.Tests.Kubernetes.Trouble;

/// <summary>What goes wrong in a cluster with real pods, and what becomes of it.</summary>
[Collection(nameof(OneNode))]
public sealed class Trouble_on_Kubernetes(KubernetesClone kubernetes)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Clone Clone => kubernetes.Clone;

    [Fact(Explicit = true)]
    public async Task a_commit_whose_image_cannot_be_pulled_leaves_dev_as_it_was()
    {
        await kubernetes.Reset();
        var before = await Clone.Running();
        await kubernetes.Change("Pushed and lost");
        var release = await Seal();
        await kubernetes.Node.Forget(release.Image);

        var result = await Clone.Build("DeployDev", "--release", release.Digest);

        result.Failed(1, "goerli did not become ready", "ImagePull", "goerli runs");
        (await Clone.Running()).ShouldBe(before);
    }

    [Fact(Explicit = true)]
    public async Task what_somebody_changed_by_hand_is_named_and_put_right_by_the_next_deployment()
    {
        await kubernetes.Reset();
        await Prod("scale", "deployment/listener-mainnet", "--replicas", "2");
        await Prod("set", "env", "deployment/listener-mainnet", "DB_HOST=elsewhere.example.com");

        (await Clone.Build("VerifyDeployments")).Failed(
            1,
            "prod/mainnet: Deployment/listener-mainnet spec.replicas is 2, deployed was 1",
            "prod/mainnet: Deployment/listener-mainnet spec.template.spec.containers[name=listener].env[name=DB_HOST]",
            "by kubectl-set");

        (await Clone.Build("PromoteProd", "--approve")).Succeeded();
        (await Clone.Build("VerifyDeployments")).Succeeded();
        var left = await Prod("get", "deployment/listener-mainnet", "--output", "jsonpath={.spec.replicas} {.spec.template.spec.containers[0].env[*].value}");
        left.ShouldStartWith("1 ");
        left.ShouldNotContain("elsewhere");
    }

    [Fact(Explicit = true)]
    public async Task what_an_autoscaler_decides_is_nothing_that_somebody_changed()
    {
        await kubernetes.Reset();
        await Prod("autoscale", "deployment/listener-mainnet", "--min", "2", "--max", "3");
        try
        {
            await Prod("scale", "deployment/listener-mainnet", "--replicas", "2");
            await Prod("rollout", "status", "deployment/listener-mainnet", "--timeout", "60s");

            (await Clone.Build("VerifyDeployments")).Succeeded();
        }
        finally
        {
            await Prod("delete", "hpa", "listener-mainnet");
        }
    }

    [Fact(Explicit = true)]
    public async Task a_secret_that_was_changed_where_it_lies_rolls_the_pods_and_is_shown_nowhere()
    {
        await kubernetes.Reset();
        Clone.Edit("deploy/environments/dev.yaml", x => x.Replace(
            "ref+awsssm:///dev/listener/RPC_ENDPOINT?region=eu-west-3", "ref+env://RPC_OF_THE_TEST", StringComparison.Ordinal));
        await Clone.Commit("The endpoint of dev comes from a variable");
        var first = await DeployDev("https://rpc.example.com/v3/made-up-plover-1");
        var pods = await PodsOfDev();
        await DeployDev("https://rpc.example.com/v3/made-up-plover-1");
        (await PodsOfDev()).ShouldBe(pods);

        var second = await DeployDev("https://rpc.example.com/v3/made-up-plover-2");

        (await PodsOfDev()).ShouldNotBe(pods);
        var helm = await kubernetes.Node.Kubectl("get", "secrets", "--namespace", "listener-dev", "--selector", "owner=helm", "--output", "jsonpath={.items[*].data.release}");
        helm.Split(' ').Select(x => HelmStorage.Unpack(Convert.FromBase64String(x))).ShouldAllBe(x => !x.Contains("plover", StringComparison.Ordinal));
        string.Concat(first.Output, second.Output).ShouldNotContain("plover");
    }

    [Fact(Explicit = true)]
    public async Task a_build_that_is_killed_between_mainnet_and_bsc_is_finished_by_the_next_one()
    {
        await kubernetes.Reset();
        var before = await ImageOf("listener-mainnet");
        Clone.Edit("deploy/environments/prod-bsc.yaml", x => x.Replace(
            "\ningress:", "\nprobes:\n  startup:\n    initialDelaySeconds: 30\n\ningress:", StringComparison.Ordinal));
        await Clone.Commit("bsc takes its time");
        (await Clone.Build("DeployDev")).Succeeded();

        await Clone.BuildAndKill(
            async cancellation =>
            {
                while (await ImageOf("listener-mainnet") == before)
                {
                    await Task.Delay(TimeSpan.FromMilliseconds(500), cancellation);
                }
            },
            "PromoteProd", "--approve");

        (await Clone.Build("PromoteProd", "--approve")).Succeeded();
        (await Clone.Releases()).Distinct().ShouldHaveSingleItem();
        (await Clone.Build("VerifyDeployments")).Succeeded();
    }

    [Fact(Explicit = true)]
    public async Task a_cluster_that_goes_away_in_the_middle_is_put_in_order_when_it_is_back()
    {
        await kubernetes.Reset();
        var before = await ImageOf("listener-mainnet");
        await kubernetes.Change("The cluster goes away");
        (await Clone.Build("DeployDev")).Succeeded();

        var promotion = Clone.Build("PromoteProd", "--approve");
        while (await ImageOf("listener-mainnet") == before)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(500), Cancellation);
        }

        var start = await kubernetes.Node.Kill("apiserver", "kube-apiserver");
        (await promotion).Failed(1, "prod is no longer reserved for this build", "could not be renewed: the cluster cannot be reached");
        await start();

        (await Clone.Build("PromoteProd", "--approve")).Succeeded();
        (await Clone.Releases()).Distinct().ShouldHaveSingleItem();
        (await Clone.Build("VerifyDeployments")).Succeeded();
    }

    [Fact(Explicit = true)]
    public async Task a_registry_that_is_restarted_in_the_middle_of_a_push_gets_all_of_it()
    {
        await kubernetes.Reset();
        await kubernetes.Change("The registry is restarted");
        var restart = await kubernetes.Node.KillRegistryInTheMiddle();

        var push = Clone.Build("DockerPush");
        await restart();

        (await push).Succeeded();
        (await Clone.Build("DeployDev")).Succeeded();
    }

    [Fact(Explicit = true)]
    public async Task two_builds_of_two_clones_end_with_one_release_in_a_stage()
    {
        await kubernetes.Reset();
        var other = await kubernetes.Another();
        other.Edit("README.md", x => $"{x}\nThe other one.\n");
        await other.Commit("The other one");
        (await other.Build("DockerPush")).Succeeded();
        await kubernetes.Change("This one");
        (await Clone.Build("DockerPush")).Succeeded();

        var results = await Task.WhenAll(Clone.Build("PromoteProd", "--approve"), other.Build("PromoteProd", "--approve"));

        foreach (var result in results)
        {
            result.Succeeded();
        }

        (await Task.WhenAll(ImageOf("listener-mainnet"), ImageOf("listener-bsc"))).Distinct().ShouldHaveSingleItem();
        (await Task.WhenAll(Releases(Clone), Releases(other))).ShouldAllBe(x => x.Distinct().Count() == 1);
    }

    private static async Task<IEnumerable<string?>> Releases(Clone clone) => (await clone.Status()).Skip(1).Select(x => x.GetProperty("running").GetString());

    private async Task<(string Digest, string Image)> Seal()
    {
        var result = (await Clone.Build("DockerPush")).Succeeded();
        return (DigestOf("Release"), DigestOf("Image"));

        string DigestOf(string what) => Regex.Match(result.Output, $"{what}: [^ ]*(sha256:[0-9a-f]{{64}})").Groups[1].Value;
    }

    private async Task<BuildResult> DeployDev(string endpoint) =>
        (await Clone.Build(new Dictionary<string, string> { ["RPC_OF_THE_TEST"] = endpoint }, ["DeployDev"])).Succeeded();

    // A pod that has ended is still listed for a while.
    private Task<string> PodsOfDev() => kubernetes.Node.Kubectl(
        "get", "pods", "--namespace", "listener-dev", "--output", "go-template={{range .items}}{{if not .metadata.deletionTimestamp}}{{.metadata.name}} {{end}}{{end}}");

    private Task<string> ImageOf(string deployment) => Prod("get", "deployment", deployment, "--output", "jsonpath={.spec.template.spec.containers[0].image}");

    private Task<string> Prod(params string[] arguments) => kubernetes.Node.Kubectl(["--namespace", "listener-prod", .. arguments]);
}

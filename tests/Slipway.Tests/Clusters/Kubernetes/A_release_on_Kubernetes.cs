using System.Text;
using k8s;
using k8s.Models;
using Slipway.Clusters;
using Slipway.Clusters.Kubernetes;
using Slipway.Images.Registries;
using Slipway.Releases;
using Slipway.Secrets;
using Slipway.Stages;

namespace Slipway.Tests.Clusters.Kubernetes;

/// <summary>What a deployment leaves in a real cluster, whose pods only say that they run.</summary>
public sealed class A_release_on_Kubernetes(AKubernetes kubernetes) : IDisposable
{
    private const string Values =
        """
        environment: dev
        network: goerli
        config: { DB_HOST: db.example.com, DB_NAME: listener, DB_USER: listener }
        secrets: { DB_PASSWORD: "ref+made://password" }
        replicas: 1
        ingress: { host: goerli.example.com }
        networkPolicy: { loadBalancerNetworks: [10.20.0.0/16] }
        """;

    private readonly TemporaryFolder folder = new();
    private readonly Drawer drawer = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact(Explicit = true)]
    public async Task runs_as_it_was_sealed_and_the_cluster_tells_so()
    {
        var (cluster, target, shelf) = await Given();
        var release = shelf.Put("one", Values);

        var instance = await (await cluster.Prepare(release, target, Cancellation)).Apply(Cancellation);

        (await cluster.Find(target, Cancellation)).ShouldBe(instance);
        instance.Release.ShouldBe(release.Digest);
        instance.Image.ShouldBe(release.Image);
        instance.Commit.ShouldBe(release.Commit);
        instance.Replicas.ShouldBe(new Replicas(1, 1));
        (await Images(target)).ShouldBe([$"registry.example.com/listener@{release.Image}"]);
    }

    [Fact(Explicit = true)]
    public async Task is_not_deployed_again()
    {
        var (cluster, target, shelf) = await Given();
        var release = shelf.Put("one", Values);
        var instance = await (await cluster.Prepare(release, target, Cancellation)).Apply(Cancellation);

        var again = await cluster.Prepare(release, target, Cancellation);

        again.Running.ShouldBe(instance);
        (await again.Apply(Cancellation)).ShouldBe(instance);
    }

    [Fact(Explicit = true)]
    public async Task is_deployed_again_when_somebody_has_changed_it()
    {
        var (cluster, target, shelf) = await Given();
        var release = shelf.Put("one", Values);
        await (await cluster.Prepare(release, target, Cancellation)).Apply(Cancellation);
        await (await Connection()).Api.AppsV1.PatchNamespacedDeploymentAsync(
            new V1Patch("""{"spec":{"template":{"spec":{"containers":[{"name":"listener","env":[{"name":"DB_HOST","value":"elsewhere.example.com"}]}]}}}}""", V1Patch.PatchType.StrategicMergePatch),
            "listener-goerli", target.Namespace, fieldManager: "kubectl-edit", cancellationToken: Cancellation);

        (await cluster.FindChanges(target, Cancellation)).ShouldNotBeEmpty();
        await (await cluster.Prepare(release, target, Cancellation)).Apply(Cancellation);

        (await cluster.FindChanges(target, Cancellation)).ShouldBeEmpty();
    }

    [Fact(Explicit = true)]
    public async Task that_does_not_become_ready_says_why_and_the_one_before_can_come_back()
    {
        var (cluster, target, shelf) = await Given();
        var good = shelf.Put("one", Values);
        var before = await (await cluster.Prepare(good, target, Cancellation)).Apply(Cancellation);
        var bad = shelf.Put("two", Values);

        var error = await Should.ThrowAsync<UserError>(async () => await (await Cluster(shelf, "registry.example.com/unpullable").Prepare(bad, target, Cancellation)).Apply(Cancellation));
        error.Message.ShouldContain("goerli did not become ready");
        error.Message.ShouldContain("ImagePullBackOff");
        var back = await (await cluster.PrepareReturn(good, target, Cancellation)).Apply(Cancellation);

        back.Configuration.ShouldBe(before.Configuration);
        (await Images(target)).ShouldBe([$"registry.example.com/listener@{good.Image}"]);
    }

    [Fact(Explicit = true)]
    public async Task comes_back_with_the_secret_that_it_ran_with()
    {
        var (cluster, target, shelf) = await Given();
        var first = shelf.Put("one", Values);
        var before = await (await cluster.Prepare(first, target, Cancellation)).Apply(Cancellation);
        drawer.Password = "made-up-rotated-3391";
        await (await cluster.Prepare(shelf.Put("two", Values), target, Cancellation)).Apply(Cancellation);
        (await Passwords(target)).Order().ShouldBe(["made-up-first-7712", "made-up-rotated-3391"]);

        var back = await (await cluster.PrepareReturn(first, target, Cancellation)).Apply(Cancellation);

        back.Configuration.ShouldBe(before.Configuration);
    }

    [Fact(Explicit = true)]
    public async Task rolls_when_a_secret_was_rotated()
    {
        var (cluster, target, shelf) = await Given();
        var release = shelf.Put("one", Values);
        var before = await (await cluster.Prepare(release, target, Cancellation)).Apply(Cancellation);
        drawer.Password = "made-up-rotated-3391";

        var prepared = await cluster.Prepare(release, target, Cancellation);
        var after = await prepared.Apply(Cancellation);

        prepared.Running.ShouldBeNull();
        after.Configuration.ShouldNotBe(before.Configuration);
    }

    [Fact(Explicit = true)]
    public async Task arrives_after_a_build_that_was_killed_in_the_middle()
    {
        var (cluster, target, shelf) = await Given();
        var release = shelf.Put("one", Values);
        await (await cluster.Prepare(release, target, Cancellation)).Apply(Cancellation);
        await Mark(target, "pending-upgrade");

        var prepared = await cluster.Prepare(shelf.Put("two", Values), target, Cancellation);
        var instance = await prepared.Apply(Cancellation);

        (await cluster.Find(target, Cancellation)).ShouldBe(instance);
    }

    [Fact(Explicit = true)]
    public async Task that_was_taken_away_leaves_nothing()
    {
        var (cluster, target, shelf) = await Given();
        await (await cluster.Prepare(shelf.Put("one", Values), target, Cancellation)).Apply(Cancellation);

        await cluster.Remove(target, Cancellation);
        await cluster.Remove(target, Cancellation);

        (await cluster.Find(target, Cancellation)).ShouldBeNull();
        (await Passwords(target)).ShouldBeEmpty();
    }

    [Fact(Explicit = true)]
    public async Task keeps_its_secrets_out_of_what_Helm_stores()
    {
        var (cluster, target, shelf) = await Given();

        await (await cluster.Prepare(shelf.Put("one", Values), target, Cancellation)).Apply(Cancellation);

        var helm = (await Connection()).Api.CoreV1.ListNamespacedSecret(target.Namespace).Items.Where(x => x.Type == "helm.sh/release.v1").ToList();
        helm.ShouldHaveSingleItem();
        HelmStorage.Unpack(helm[0].Data["release"]).ShouldNotContain(drawer.Password);
        (await Passwords(target)).ShouldBe([drawer.Password]);
    }

    private Task<ClusterConnection> Connection() => kubernetes.Connection();

    private async Task<(KubernetesCluster Cluster, DeploymentTarget Target, Shelf Shelf)> Given()
    {
        var target = A.Target("goerli") with { Context = (await Connection()).Context, Namespace = await kubernetes.Namespace() };
        var shelf = new Shelf(folder.Path);
        return (Cluster(shelf, "registry.example.com/listener"), target, shelf);
    }

    private KubernetesCluster Cluster(Shelf shelf, string repository) =>
        new(_ => Connection(), shelf, RepositoryName.Parse(repository), new SecretResolver(drawer), TimeSpan.FromSeconds(60), "me", TimeProvider.System);

    // What a killed Helm leaves behind: a revision that nobody ends.
    private async Task Mark(DeploymentTarget target, string status)
    {
        var api = (await Connection()).Api.CoreV1;
        var newest = api.ListNamespacedSecret(target.Namespace, labelSelector: "owner=helm").Items.Single();
        var stored = HelmStorage.Unpack(newest.Data["release"]).Replace("\"version\":1", "\"version\":2", StringComparison.Ordinal)
            .Replace("\"status\":\"deployed\"", $"\"status\":\"{status}\"", StringComparison.Ordinal);
        newest.Metadata.Name = newest.Metadata.Name.Replace(".v1", ".v2", StringComparison.Ordinal).Replace("release.v2.", "release.v1.", StringComparison.Ordinal);
        newest.Metadata.Labels["version"] = "2";
        newest.Metadata.Labels["status"] = status;
        newest.Metadata.ResourceVersion = null;
        newest.Metadata.Uid = null;
        newest.Data["release"] = HelmStorage.Pack(stored);
        await api.CreateNamespacedSecretAsync(newest, target.Namespace, cancellationToken: Cancellation);
    }

    private async Task<IReadOnlyList<string>> Images(DeploymentTarget target) =>
        [.. (await Connection()).Api.AppsV1.ListNamespacedDeployment(target.Namespace).Items.SelectMany(x => x.Spec.Template.Spec.Containers).Select(x => x.Image)];

    private async Task<IReadOnlyList<string>> Passwords(DeploymentTarget target) =>
        [.. (await Connection()).Api.CoreV1.ListNamespacedSecret(target.Namespace).Items.Where(x => x.Data?.ContainsKey("DB_PASSWORD") == true).Select(x => Encoding.UTF8.GetString(x.Data["DB_PASSWORD"]))];

    private sealed class Drawer : ISecretStore
    {
        public string Password { get; set; } = "made-up-first-7712";

        public bool Keeps(SecretReference reference) => true;

        public Task<IReadOnlyDictionary<SecretReference, SecretAnswer>> Read(IReadOnlyCollection<SecretReference> references, CancellationToken cancellation) =>
            Task.FromResult<IReadOnlyDictionary<SecretReference, SecretAnswer>>(references.ToDictionary(x => x, _ => SecretAnswer.Found(new SecretValue(Password))));
    }
}

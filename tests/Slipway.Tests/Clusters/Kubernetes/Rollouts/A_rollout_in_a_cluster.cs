using k8s;
using k8s.Models;
using Slipway.Clusters.Kubernetes.Rollouts;
using Slipway.Stages;

namespace Slipway.Tests.Clusters.Kubernetes.Rollouts;

public sealed class A_rollout_in_a_cluster(AKubernetes kubernetes)
{
    private static readonly Dictionary<string, string> Labels = new() { ["app.kubernetes.io/instance"] = "listener-goerli" };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact(Explicit = true)]
    public async Task whose_image_cannot_be_pulled_is_hopeless_and_says_so()
    {
        var (target, watch) = await Begin();
        var hopeless = watch.UntilHopeless(ARollout.Image, Cancellation);

        await Deploy(target, "example/listener:bad");

        (await hopeless).ShouldContain("container listener: ImagePullBackOff");
        (await watch.Diagnose([], Cancellation)).ShouldContain(x => x.Contains("listener waits: ImagePullBackOff"));
    }

    [Fact(Explicit = true)]
    public async Task that_a_quota_forbids_is_hopeless_and_says_so()
    {
        var (target, watch) = await Begin();
        await (await kubernetes.Connection()).Api.CoreV1.CreateNamespacedResourceQuotaAsync(
            new V1ResourceQuota
            {
                Metadata = new V1ObjectMeta { Name = "none" },
                Spec = new V1ResourceQuotaSpec { Hard = new Dictionary<string, ResourceQuantity> { ["pods"] = new("0") } },
            },
            target.Namespace,
            cancellationToken: Cancellation);
        var hopeless = watch.UntilHopeless(ARollout.Image, Cancellation);

        await Deploy(target, "example/listener:1");

        (await hopeless).ShouldContain("exceeded quota: none");
        (await watch.Diagnose([], Cancellation))[0].ShouldContain("exceeded quota: none");
    }

    [Fact(Explicit = true)]
    public async Task that_no_node_takes_is_hopeless_and_says_so()
    {
        var (target, watch) = await Begin();
        var hopeless = watch.UntilHopeless(ARollout.Image, Cancellation);

        await Deploy(target, "example/listener:1", new Dictionary<string, string> { ["disk"] = "none-has-this" });

        (await hopeless).ShouldContain("no node takes it: 0/1 nodes are available");
        (await watch.Diagnose([], Cancellation)).ShouldContain(x => x.StartsWith("  no node takes it"));
    }

    [Fact(Explicit = true)]
    public async Task that_succeeds_is_watched_until_the_end_and_has_nothing_to_diagnose()
    {
        var (target, watch) = await Begin();
        using var end = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var hopeless = watch.UntilHopeless(ARollout.Image, end.Token);
        await Deploy(target, "example/listener:1");
        var api = (await kubernetes.Connection()).Api;
        while ((await api.AppsV1.ReadNamespacedDeploymentAsync("listener", target.Namespace, cancellationToken: Cancellation)).Status.ReadyReplicas != 2)
        {
            await Task.Yield();
        }

        (await watch.Diagnose([], Cancellation)).ShouldNotContain(x => x.StartsWith("pod"));
        hopeless.IsCompleted.ShouldBeFalse();
        await end.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => hopeless);
    }

    private async Task<(DeploymentTarget Target, RolloutWatch Watch)> Begin()
    {
        var target = A.Target("goerli") with { Namespace = await kubernetes.Namespace() };
        var watch = new RolloutWatch(await kubernetes.Connection(), target, new HastyClock());
        await watch.Begin(Cancellation);
        return (target, watch);
    }

    private async Task Deploy(DeploymentTarget target, string image, Dictionary<string, string>? nodes = null) =>
        await (await kubernetes.Connection()).Api.AppsV1.CreateNamespacedDeploymentAsync(
            new V1Deployment
            {
                Metadata = new V1ObjectMeta { Name = "listener", Labels = Labels },
                Spec = new V1DeploymentSpec
                {
                    Replicas = 2,
                    Selector = new V1LabelSelector { MatchLabels = Labels },
                    Template = new V1PodTemplateSpec
                    {
                        Metadata = new V1ObjectMeta { Labels = Labels },
                        Spec = new V1PodSpec { NodeSelector = nodes, Containers = [new V1Container { Name = "listener", Image = $"{image}@{ARollout.Image}" }] },
                    },
                },
            },
            target.Namespace,
            cancellationToken: Cancellation);

    /// <summary>A clock on which pauses and limits are shorter than they seem.</summary>
    private sealed class HastyClock : TimeProvider
    {
        private const int Haste = 6;

        public override long GetTimestamp() => System.GetTimestamp() * Haste;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            System.CreateTimer(callback, state, Hasten(dueTime), Hasten(period));

        private static TimeSpan Hasten(TimeSpan time) => time > TimeSpan.Zero ? time / Haste : time;
    }
}

using k8s;
using Slipway.Tests.Charts;
using Slipway.Tools;

namespace Slipway.Tests.Clusters.Kubernetes;

public sealed class The_chart(AKubernetes kubernetes)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact(Explicit = true)]
    public async Task installs_on_a_cluster_of_2021()
    {
        var api = (await kubernetes.Connection()).Api;
        var space = await kubernetes.Namespace();

        await Install(space, "autoscaling.enabled=false");
        await Install(space, "autoscaling.enabled=true");

        var deployment = await api.AppsV1.ReadNamespacedDeploymentAsync("listener", space, cancellationToken: Cancellation);
        deployment.Status.ReadyReplicas.ShouldBe(3);
        await api.AutoscalingV1.ReadNamespacedHorizontalPodAutoscalerAsync("listener", space, cancellationToken: Cancellation);
    }

    private async Task Install(string space, string value)
    {
        var connection = await kubernetes.Connection();
        var values = new[] { $"image.digest={Delivery.Digest}", "secret.name=listener-5f3c", value }.SelectMany(x => new[] { "--set", x });
        await new ToolCall(
                (await Delivery.Helm()).Program,
                [
                    "upgrade", "--install", "listener", Delivery.Chart, "--values", Delivery.Environment("prod-bsc").ValuesFile, .. values,
                    "--namespace", space, "--kube-context", connection.Context, "--wait", "--timeout", "60s",
                ])
            .WithVariable("KUBECONFIG", connection.KubeConfig)
            .Run(Cancellation);
    }
}

using k8s;
using Slipway.Tests.Clusters.Kubernetes;
using Slipway.Tools;

namespace Slipway.Tests.Charts;

public sealed class The_chart_on_a_cluster(AKubernetes kubernetes)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact(Explicit = true)]
    public async Task of_2021_installs()
    {
        var api = (await kubernetes.Connection()).Api;
        var space = await kubernetes.Namespace();

        await Install(space, "autoscaling.enabled=false");
        (await api.AppsV1.ReadNamespacedDeploymentAsync("listener", space, cancellationToken: Cancellation)).Status.ReadyReplicas.ShouldBe(3);

        await Install(space, "autoscaling.enabled=true");
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

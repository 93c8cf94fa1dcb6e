using k8s;

namespace Slipway.Clusters.Kubernetes.Live;

/// <summary>Whether an autoscaler decides about the number of copies.</summary>
internal sealed class Scaling(ClusterConnection connection)
{
    /// <summary>The field that says how many copies there are to be.</summary>
    public const string Replicas = "spec.replicas";

    /// <summary>Whether a HorizontalPodAutoscaler aims at an object.</summary>
    public async Task<bool> IsAutomatic(ManifestObject value, CancellationToken cancellation)
    {
        // Version 1 is served by old clusters and new ones, for autoscalers of any version.
        var autoscalers = await connection.Api.AutoscalingV1.ListNamespacedHorizontalPodAutoscalerAsync(value.Namespace, cancellationToken: cancellation);
        return autoscalers.Items.Any(x => x.Spec.ScaleTargetRef is { } scaled && scaled.Kind == value.Kind && scaled.Name == value.Name);
    }
}

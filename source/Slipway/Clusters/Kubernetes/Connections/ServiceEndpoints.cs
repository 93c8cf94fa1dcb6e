using System.Net;
using k8s;
using k8s.Autorest;
using k8s.Models;
using Slipway.Stages;

namespace Slipway.Clusters.Kubernetes.Connections;

/// <summary>The pods that a Service sends requests to.</summary>
/// <remarks>kubernetes.io, "EndpointSlices"; clusters before 1.21 have Endpoints alone.</remarks>
internal sealed class ServiceEndpoints(ClusterConnection connection, DeploymentTarget target)
{
    private const string Http = "http";

    /// <summary>The pods that are ready and are not being ended.</summary>
    public async Task<IReadOnlyList<PodEndpoint>> Ready(CancellationToken cancellation)
    {
        var endpoints = await InSlices(cancellation) ?? await InEndpoints(cancellation);
        var serving = await Task.WhenAll(endpoints.DistinctBy(x => x.Pod).Select(async x => await IsEnding(x, cancellation) ? null : x));
        return [.. serving.OfType<PodEndpoint>().OrderBy(x => x.Pod, StringComparer.Ordinal)];
    }

    private async Task<IReadOnlyList<PodEndpoint>?> InSlices(CancellationToken cancellation)
    {
        try
        {
            var slices = await connection.Api.DiscoveryV1.ListNamespacedEndpointSliceAsync(
                target.Namespace, labelSelector: $"kubernetes.io/service-name={target.ReleaseName}", cancellationToken: cancellation);
            return
            [
                .. slices.Items.SelectMany(slice => (slice.Endpoints ?? [])
                    .Where(x => x.Conditions?.Ready != false)
                    .Select(x => Endpoint(x.TargetRef, (slice.Ports ?? []).Select(port => (port.Name, port.Port))))
                    .OfType<PodEndpoint>()),
            ];
        }
        catch (HttpOperationException exception) when (exception.Response.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    private async Task<IReadOnlyList<PodEndpoint>> InEndpoints(CancellationToken cancellation)
    {
        var found = await connection.Api.CoreV1.ListNamespacedEndpointsAsync(
            target.Namespace, fieldSelector: $"metadata.name={target.ReleaseName}", cancellationToken: cancellation);
        return
        [
            .. found.Items.SelectMany(x => x.Subsets ?? []).SelectMany(subset => (subset.Addresses ?? [])
                .Select(x => Endpoint(x.TargetRef, (subset.Ports ?? []).Select(port => (port.Name, (int?)port.Port))))
                .OfType<PodEndpoint>()),
        ];
    }

    private static PodEndpoint? Endpoint(V1ObjectReference? pod, IEnumerable<(string Name, int? Port)> ports) =>
        pod?.Kind == "Pod" && ports.Where(x => x.Port is not null).OrderBy(x => x.Name == Http ? 0 : 1).Select(x => x.Port).FirstOrDefault() is { } port
            ? new PodEndpoint(pod.Name, port)
            : null;

    // Lists of endpoints lag behind a rollout for a moment: an old copy that is being ended is none to ask.
    private async Task<bool> IsEnding(PodEndpoint endpoint, CancellationToken cancellation)
    {
        var pods = await connection.Api.CoreV1.ListNamespacedPodAsync(target.Namespace, fieldSelector: $"metadata.name={endpoint.Pod}", cancellationToken: cancellation);
        return pods.Items.All(x => x.Metadata.DeletionTimestamp is not null);
    }
}

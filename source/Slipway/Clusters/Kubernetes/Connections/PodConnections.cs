using k8s;
using Slipway.Stages;

namespace Slipway.Clusters.Kubernetes.Connections;

/// <summary>Ways to the copies of a release: to each pod through the API server, and to all through the name that users have for it.</summary>
/// <param name="connection">The cluster.</param>
/// <param name="target">Whose pods.</param>
internal sealed class PodConnections(ClusterConnection connection, DeploymentTarget target)
{
    private static readonly TimeSpan AnswerLimit = TimeSpan.FromSeconds(10);

    private readonly ClusterFailures failures = new(connection, target);

    /// <summary>One connection for each pod that the release's Service sends requests to, and one for the host name when it answers.</summary>
    /// <exception cref="UserError">No pod is ready, or the cluster does not answer.</exception>
    public async Task<IReadOnlyList<InstanceConnection>> Open(CancellationToken cancellation)
    {
        var host = HostConnection.TryOpen(target.HostName, cancellation);
        try
        {
            var endpoints = await Ready(cancellation);
            return [.. endpoints.Select(To), .. new[] { await host }.OfType<InstanceConnection>()];
        }
        catch (UserError)
        {
            (await host)?.Dispose();
            throw;
        }
    }

    private async Task<IReadOnlyList<PodEndpoint>> Ready(CancellationToken cancellation)
    {
        var endpoints = await failures.Guard(
            $"the pods behind Service {target.ReleaseName} cannot be looked up", stop => new ServiceEndpoints(connection, target).Ready(stop), cancellation);
        return endpoints.Count > 0
            ? endpoints
            : throw new UserError(
                $"{target.Name}: no pod behind Service {target.ReleaseName} in namespace {target.Namespace} (context {connection.Context}) is ready",
                $"kubectl --context {connection.Context} --namespace {target.Namespace} get pods shows why");
    }

    private InstanceConnection To(PodEndpoint endpoint)
    {
        var handler = new SocketsHttpHandler
        {
            UseProxy = false,
            AllowAutoRedirect = false,
            ConnectTimeout = AnswerLimit,
            ConnectCallback = async (_, cancellation) => await Tunnel(endpoint, cancellation),
        };
        return new InstanceConnection(endpoint.Pod, new HttpClient(handler) { Timeout = AnswerLimit }, new Uri($"http://{target.HostName}/"));
    }

    private async Task<Stream> Tunnel(PodEndpoint endpoint, CancellationToken cancellation) => new PodTunnel(await failures.Guard(
        $"port {endpoint.Port} of pod {endpoint.Pod} cannot be reached",
        stop => connection.Api
            .WebSocketNamespacedPodPortForwardAsync(endpoint.Pod, target.Namespace, [endpoint.Port], WebSocketProtocol.V4BinaryWebsocketProtocol, cancellationToken: stop)
            .WaitAsync(stop),
        cancellation));
}

using k8s;
using Slipway.Clusters.Kubernetes.Connections;
using Slipway.Tests.Clusters.Kubernetes.Live;

namespace Slipway.Tests.Clusters.Kubernetes.Connections;

public sealed class The_copies_of_a_release(AKubernetes kubernetes)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact(Explicit = true)]
    public async Task are_the_ready_pods_behind_its_Service_at_the_port_that_it_names()
    {
        var connection = await kubernetes.Connection();
        var release = await Release();
        await Until(release, ready: 3);

        var endpoints = await new ServiceEndpoints(connection, release.Target).Ready(Cancellation);

        endpoints.Select(x => x.Port).ShouldBe([8080, 8080, 8080]);
        endpoints.Select(x => x.Pod).Distinct().Count().ShouldBe(3);
    }

    [Fact(Explicit = true)]
    public async Task that_are_none_are_an_error_that_says_so()
    {
        var release = new LiveRelease(await kubernetes.Connection(), await kubernetes.Namespace());

        var error = await Should.ThrowAsync<UserError>(async () => await new PodConnections(await kubernetes.Connection(), release.Target).Open(Cancellation));

        error.Message.ShouldContain($"mainnet: no pod behind Service listener in namespace {release.Target.Namespace} (context kube) is ready");
    }

    [Fact(Explicit = true)]
    public async Task that_cannot_be_reached_say_why()
    {
        var release = await Release();
        await Until(release, ready: 3);
        var connections = await new PodConnections(await kubernetes.Connection(), release.Target).Open(Cancellation);

        // The node is no real one.
        var error = await Should.ThrowAsync<HttpRequestException>(() => connections[0].Http.GetAsync(new Uri(connections[0].Address, "/version"), Cancellation));

        error.InnerException.ShouldBeOfType<UserError>().Message.ShouldContain($"mainnet: port 8080 of pod {connections[0].Copy} cannot be reached");
    }

    private static async Task Until(LiveRelease release, int ready)
    {
        await foreach (var (_, endpoints) in release.Api.CoreV1.WatchListNamespacedEndpointsAsync(
            release.Target.Namespace, fieldSelector: "metadata.name=listener", cancellationToken: Cancellation))
        {
            if (endpoints.Subsets?.Sum(x => x.Addresses?.Count ?? 0) == ready)
            {
                return;
            }
        }
    }

    private async Task<LiveRelease> Release() => await new LiveRelease(await kubernetes.Connection(), await kubernetes.Namespace()).Deployed();
}

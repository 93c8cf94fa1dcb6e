using System.Net;
using k8s;
using k8s.Models;
using Slipway.Clusters.Kubernetes;
using Slipway.Clusters.Kubernetes.Rollouts;

namespace Slipway.Tests.Clusters.Kubernetes.Rollouts;

/// <summary>As much of Kubernetes' API as a rollout needs: what it is given, and a log.</summary>
internal sealed class RolloutServer : DelegatingHandler
{
    public Rollout Rollout { get; set; } = new([], [], []);

    public IList<Corev1Event> Events { get; set; } = [];

    public string Log { get; set; } = "";

    public string? LogQuery { get; private set; }

    /// <summary>The end of the paths that this user may not read.</summary>
    public string? Forbidden { get; set; }

    public ClusterConnection Connect() => new(
        "test", "", new k8s.Kubernetes(new KubernetesClientConfiguration { Host = "http://rollouts.test" }, this));

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = request.RequestUri!.AbsolutePath;
        if (Forbidden is not null && path.EndsWith(Forbidden, StringComparison.Ordinal))
        {
            return Task.FromResult(Answer(request, HttpStatusCode.Forbidden, $$"""{"kind": "Status", "message": "{{Forbidden}} is forbidden"}"""));
        }

        object? list = path.Split('/')[^1] switch
        {
            "pods" => new V1PodList { Items = [.. Rollout.Pods] },
            "replicasets" => new V1ReplicaSetList { Items = [.. Rollout.ReplicaSets] },
            "deployments" => new V1DeploymentList { Items = [.. Rollout.Deployments] },
            "events" => new Corev1EventList { Items = Events },
            _ => null,
        };
        LogQuery = list is null ? request.RequestUri.Query : LogQuery;
        return Task.FromResult(Answer(request, HttpStatusCode.OK, list is null ? Log : KubernetesJson.Serialize(list)));
    }

    private static HttpResponseMessage Answer(HttpRequestMessage request, HttpStatusCode code, string content) =>
        new(code) { RequestMessage = request, Content = new StringContent(content) };
}

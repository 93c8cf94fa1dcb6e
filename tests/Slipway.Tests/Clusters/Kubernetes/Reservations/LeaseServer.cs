using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json;
using k8s;
using k8s.Models;
using Slipway.Clusters.Kubernetes;

namespace Slipway.Tests.Clusters.Kubernetes.Reservations;

/// <summary>As much of Kubernetes' API as leases need, in memory: versions, conflicts, missing namespaces, refusals.</summary>
internal sealed class LeaseServer : DelegatingHandler
{
    private readonly ConcurrentDictionary<string, V1Lease> leases = [];
    private readonly HashSet<string> namespaces = ["listener"];
    private int version;

    public HttpStatusCode? Refusal { get; set; }

    /// <summary>Whether changes are made, and the answers lost on their way.</summary>
    public bool LosesAnswers { get; set; }

    public IReadOnlyDictionary<string, V1Lease> Leases => leases;

    public IReadOnlyCollection<string> Namespaces => namespaces;

    public ClusterConnection Connect() => new(
        "test", "", new k8s.Kubernetes(new KubernetesClientConfiguration { Host = "http://leases.test" }, this));

    public void Delete(string name) => leases.TryRemove(name, out _);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = await Answer(request, cancellationToken);
        answer.RequestMessage = request;
        return answer;
    }

    private async Task<HttpResponseMessage> Answer(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (Refusal is { } refusal)
        {
            return Answer(refusal, new { Message = $"refused with {(int)refusal}" });
        }

        var path = request.RequestUri!.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var answer = Handle(request.Method.Method, path, body, isTry: request.RequestUri.Query.Contains("dryRun=All", StringComparison.Ordinal));
        return LosesAnswers && request.Method != HttpMethod.Get ? throw new HttpRequestException("the connection was closed") : answer;
    }

    private static HttpResponseMessage Answer(HttpStatusCode code, object content) =>
        new(code) { Content = new StringContent(content is V1Lease or V1Namespace ? KubernetesJson.Serialize(content) : JsonSerializer.Serialize(content, JsonSerializerOptions.Web)) };

    // api/v1/namespaces, or apis/coordination.k8s.io/v1/namespaces/NAMESPACE/leases/NAME.
    private HttpResponseMessage Handle(string method, string[] path, string body, bool isTry)
    {
        if (path[0] == "api")
        {
            var added = KubernetesJson.Deserialize<V1Namespace>(body);
            namespaces.Add(added.Metadata.Name);
            return Answer(HttpStatusCode.Created, added);
        }

        var name = path.ElementAtOrDefault(6);
        if (name is not null && leases.TryGetValue(name, out var found))
        {
            return method switch
            {
                "GET" => Answer(HttpStatusCode.OK, found),
                "PUT" => Put(name, found, KubernetesJson.Deserialize<V1Lease>(body)),
                _ => Remove(name, found, KubernetesJson.Deserialize<V1DeleteOptions>(body)),
            };
        }

        if (name is not null || !namespaces.Contains(path[4]))
        {
            return Answer(HttpStatusCode.NotFound, new { Message = "not found" });
        }

        var created = KubernetesJson.Deserialize<V1Lease>(body);
        return leases.ContainsKey(created.Metadata.Name) ? Answer(HttpStatusCode.Conflict, new { })
            : isTry ? Answer(HttpStatusCode.Created, created)
            : Store(created, HttpStatusCode.Created);
    }

    private HttpResponseMessage Put(string name, V1Lease found, V1Lease lease) =>
        lease.Metadata.ResourceVersion == found.Metadata.ResourceVersion && lease.Metadata.Name == name
            ? Store(lease, HttpStatusCode.OK)
            : Answer(HttpStatusCode.Conflict, new { });

    private HttpResponseMessage Remove(string name, V1Lease found, V1DeleteOptions options)
    {
        if (options.Preconditions?.ResourceVersion != found.Metadata.ResourceVersion)
        {
            return Answer(HttpStatusCode.Conflict, new { });
        }

        Delete(name);
        return Answer(HttpStatusCode.OK, new { });
    }

    private HttpResponseMessage Store(V1Lease lease, HttpStatusCode code)
    {
        lease.Metadata.ResourceVersion = Interlocked.Increment(ref version).ToString(CultureInfo.InvariantCulture);
        lease.Metadata.Uid ??= $"uid-{lease.Metadata.ResourceVersion}";
        leases[lease.Metadata.Name] = lease;
        return Answer(code, lease);
    }
}

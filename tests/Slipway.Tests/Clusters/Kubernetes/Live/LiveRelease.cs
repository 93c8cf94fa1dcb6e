using System.Net.Http.Headers;
using System.Text;
using k8s;
using k8s.Models;
using Slipway.Clusters.Kubernetes;
using Slipway.Clusters.Kubernetes.Live;
using Slipway.Stages;

namespace Slipway.Tests.Clusters.Kubernetes.Live;

/// <summary>A release in a namespace of its own, applied as Helm applies it, and what others do to it.</summary>
internal sealed class LiveRelease(ClusterConnection connection, string place)
{
    public const string Manifest =
        """
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: listener, labels: {app: listener}}
        spec:
          replicas: 3
          selector: {matchLabels: {app: listener}}
          template:
            metadata: {labels: {app: listener}}
            spec:
              containers:
              - name: listener
                image: example.com/listener:1
                ports: [{name: http, containerPort: 8080, protocol: TCP}]
                env: [{name: A, value: "1"}, {name: B, value: "2"}]
        ---
        apiVersion: v1
        kind: Service
        metadata: {name: listener}
        spec:
          selector: {app: listener}
          ports: [{name: http, port: 80, targetPort: http, protocol: TCP}]
        """;

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public DeploymentTarget Target { get; } = A.Target("mainnet") with { Namespace = place, ReleaseName = "listener", Context = connection.Context };

    public LiveObjects Objects => new(connection, Target);

    public IKubernetes Api => connection.Api;

    public async Task<LiveRelease> Deployed(string manifest = Manifest)
    {
        var resources = new ApiResources(new RawApi(connection));
        foreach (var value in ManifestObject.ReadAll(manifest, Target))
        {
            var path = await resources.PathOf(value, Cancellation);
            await Send(HttpMethod.Patch, $"{path}?fieldManager=helm&force=true", value.Json.ToJsonString());
        }

        return this;
    }

    public Task Delete(string resource) => Send(HttpMethod.Delete, $"api/v1/namespaces/{place}/{resource}", "{}");

    public Task Patch(string json, string manager) => Api.AppsV1.PatchNamespacedDeploymentAsync(
        new V1Patch(json, V1Patch.PatchType.StrategicMergePatch), "listener", place, fieldManager: manager, cancellationToken: Cancellation);

    public Task Scale(int replicas) => Api.AppsV1.PatchNamespacedDeploymentScaleAsync(
        new V1Patch(new { spec = new { replicas } }, V1Patch.PatchType.MergePatch), "listener", place, cancellationToken: Cancellation);

    public async Task<IReadOnlyList<string>> Changes(string manifest = Manifest) => [.. (await Objects.Changes(manifest, Cancellation)).Select(x => $"{x}")];

    // The client's own types do not understand what old clusters answer to some requests.
    private async Task Send(HttpMethod method, string path, string body)
    {
        using var request = new HttpRequestMessage(method, new Uri(connection.Client.BaseUri, path));
        request.Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue(method == HttpMethod.Patch ? "application/apply-patch+yaml" : "application/json"));
        await connection.Client.Credentials.ProcessHttpRequestAsync(request, Cancellation);
        using var answer = await connection.Client.HttpClient.SendAsync(request, Cancellation);
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync(Cancellation));
    }
}

using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using k8s.Autorest;

namespace Slipway.Clusters.Kubernetes.Live;

/// <summary>Requests for objects of any kind, as JSON.</summary>
/// <remarks>kubernetes.io, "Kubernetes API Concepts": resource URIs, dry-run; "Server-Side Apply".</remarks>
internal sealed class RawApi(ClusterConnection connection)
{
    private const string ApplyPatch = "application/apply-patch+yaml";
    private const string MergePatch = "application/merge-patch+json";

    /// <exception cref="HttpOperationException">The server says no.</exception>
    public Task<JsonObject> Get(string path, CancellationToken cancellation) => Send(HttpMethod.Get, path, null, cancellation);

    /// <summary>The same; null when it is not there.</summary>
    public async Task<JsonObject?> Find(string path, CancellationToken cancellation)
    {
        try
        {
            return await Get(path, cancellation);
        }
        catch (HttpOperationException exception) when (exception.Response.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    /// <summary>What an object would be like if Helm applied this, whoever else owns its fields. Nothing is changed.</summary>
    public Task<JsonObject> DryRun(string path, JsonObject value, CancellationToken cancellation) =>
        Send(HttpMethod.Patch, $"{path}?fieldManager={ManagedFields.Helm}&force=true&dryRun=All", Content(value, ApplyPatch), cancellation);

    /// <summary>Changes fields of an object.</summary>
    public Task Merge(string path, JsonObject fields, CancellationToken cancellation) => Send(HttpMethod.Patch, path, Content(fields, MergePatch), cancellation);

    private static StringContent Content(JsonObject value, string type) => new(value.ToJsonString(), Encoding.UTF8, type);

    private async Task<JsonObject> Send(HttpMethod method, string path, HttpContent? content, CancellationToken cancellation)
    {
        var client = connection.Client;
        using var request = new HttpRequestMessage(method, new Uri(client.BaseUri, path)) { Version = HttpVersion.Version20, Content = content };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        if (client.Credentials is { } credentials)
        {
            await credentials.ProcessHttpRequestAsync(request, cancellation);
        }

        using var answer = await client.HttpClient.SendAsync(request, cancellation);
        var text = await answer.Content.ReadAsStringAsync(cancellation);
        return answer.IsSuccessStatusCode
            ? JsonNode.Parse(text)!.AsObject()
            : throw new HttpOperationException($"{method} {path}: {(int)answer.StatusCode}")
            {
                Request = new HttpRequestMessageWrapper(request, ""),
                Response = new HttpResponseMessageWrapper(answer, text),
            };
    }
}

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
        Send(HttpMethod.Patch, $"{path}?fieldManager={ManagedFields.Helm}&force=true&dryRun=All", value, cancellation);

    private async Task<JsonObject> Send(HttpMethod method, string path, JsonObject? value, CancellationToken cancellation)
    {
        var client = connection.Client;
        using var request = new HttpRequestMessage(method, new Uri(client.BaseUri, path)) { Version = HttpVersion.Version20 };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        if (value is not null)
        {
            request.Content = new StringContent(value.ToJsonString(), Encoding.UTF8, ApplyPatch);
        }

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

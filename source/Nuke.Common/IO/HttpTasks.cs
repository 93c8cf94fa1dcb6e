using System.Net.Http.Headers;
using Nuke.Common.Tooling;

namespace Nuke.Common.IO;

/// <summary>Downloads.</summary>
public static class HttpTasks
{
    /// <summary>How long a download may take, unless a call configures its client otherwise.</summary>
    public static TimeSpan DefaultTimeout = TimeSpan.FromSeconds(30);

    /// <summary>Downloads a text.</summary>
    /// <param name="uri">The address.</param>
    /// <param name="clientConfigurator">Changes the client.</param>
    /// <param name="headerConfigurator">Adds headers.</param>
    public static string HttpDownloadString(
        string uri,
        Configure<HttpClient>? clientConfigurator = null,
        Action<HttpRequestHeaders>? headerConfigurator = null) =>
        HttpDownloadStringAsync(uri, clientConfigurator, headerConfigurator).GetAwaiter().GetResult();

    /// <inheritdoc cref="HttpDownloadString"/>
    public static async Task<string> HttpDownloadStringAsync(
        string uri,
        Configure<HttpClient>? clientConfigurator = null,
        Action<HttpRequestHeaders>? headerConfigurator = null)
    {
        using var client = Client(clientConfigurator, headerConfigurator);
        using var response = await Respond(client, uri);
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>Downloads a file. It is written beside its place and moved there when it is complete.</summary>
    /// <param name="uri">The address.</param>
    /// <param name="path">The file.</param>
    /// <param name="mode">What to do about a file that is there: <see cref="FileMode.Create"/> replaces it, <see cref="FileMode.CreateNew"/> fails.</param>
    /// <param name="clientConfigurator">Changes the client.</param>
    /// <param name="headerConfigurator">Adds headers.</param>
    public static void HttpDownloadFile(
        string uri,
        string path,
        FileMode mode = FileMode.Create,
        Configure<HttpClient>? clientConfigurator = null,
        Action<HttpRequestHeaders>? headerConfigurator = null) =>
        HttpDownloadFileAsync(uri, Path.GetFullPath(path), mode, clientConfigurator, headerConfigurator).GetAwaiter().GetResult();

    /// <inheritdoc cref="HttpDownloadFile"/>
    public static async Task HttpDownloadFileAsync(
        string uri,
        AbsolutePath path,
        FileMode mode = FileMode.Create,
        Configure<HttpClient>? clientConfigurator = null,
        Action<HttpRequestHeaders>? headerConfigurator = null)
    {
        using var client = Client(clientConfigurator, headerConfigurator);
        using var response = await Respond(client, uri);
        using var content = await response.Content.ReadAsStreamAsync();
        await Download.To(path, mode, content);
    }

    private static HttpClient Client(Configure<HttpClient>? configure, Action<HttpRequestHeaders>? addHeaders)
    {
        var client = new HttpClient { Timeout = DefaultTimeout };
        client = configure?.Invoke(client) ?? client;
        addHeaders?.Invoke(client.DefaultRequestHeaders);
        return client;
    }

    private static async Task<HttpResponseMessage> Respond(HttpClient client, string uri)
    {
        var response = await client.GetAsync(uri, HttpCompletionOption.ResponseHeadersRead);
        if (!response.IsSuccessStatusCode)
        {
            using (response)
            {
                throw new AssertionException($"{uri} answered {(int)response.StatusCode} {response.ReasonPhrase}");
            }
        }

        return response;
    }
}

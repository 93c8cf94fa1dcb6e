namespace Nuke.Common.Utilities.Net;

/// <summary>A request that is being put together, and the client that will send it.</summary>
public class HttpRequestBuilder(HttpClient client, HttpRequestMessage request)
{
    /// <summary>What sends it.</summary>
    public HttpClient Client { get; } = client;

    /// <summary>The request so far.</summary>
    public HttpRequestMessage Request { get; } = request;
}

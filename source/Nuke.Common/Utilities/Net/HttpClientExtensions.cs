namespace Nuke.Common.Utilities.Net;

/// <summary>Begins requests.</summary>
public static class HttpClientExtensions
{
    /// <summary>A request to an address, which may be relative to that of the client.</summary>
    public static HttpRequestBuilder CreateRequest(this HttpClient client, HttpMethod method, string uri) =>
        new(client, new HttpRequestMessage(method, uri));

    /// <summary>A request to a path below an address.</summary>
    public static HttpRequestBuilder CreateRequest(this HttpClient client, HttpMethod method, string baseAddress, string relativeUri) =>
        client.CreateRequest(method, $"{baseAddress.TrimEnd('/')}/{relativeUri.TrimStart('/')}");
}

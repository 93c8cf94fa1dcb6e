using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json;

namespace Nuke.Common.Utilities.Net;

/// <summary>Puts requests together and sends them.</summary>
public static class HttpRequestExtensions
{
    /// <summary>Adds a user's name and password.</summary>
    public static HttpRequestBuilder WithBasicAuthentication(this HttpRequestBuilder builder, string username, string password) =>
        builder.WithAuthentication("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{username}:{password}")));

    /// <summary>Adds a token.</summary>
    public static HttpRequestBuilder WithBearerAuthentication(this HttpRequestBuilder builder, string bearerToken) =>
        builder.WithAuthentication("Bearer", bearerToken);

    /// <summary>Adds the header <c>Authorization</c>.</summary>
    public static HttpRequestBuilder WithAuthentication(this HttpRequestBuilder builder, string scheme, string authentication)
    {
        builder.Request.Headers.Authorization = new AuthenticationHeaderValue(scheme, authentication);
        return builder;
    }

    /// <summary>Sends an object as JSON.</summary>
    public static HttpRequestBuilder WithJsonContent<T>(this HttpRequestBuilder builder, T obj) =>
        builder.WithJsonContent(obj, JsonExtensions.DefaultSerializerSettings);

    /// <summary>Sends an object as JSON.</summary>
    public static HttpRequestBuilder WithJsonContent<T>(this HttpRequestBuilder builder, T obj, JsonSerializerSettings settings) =>
        builder.WithStringContent(JsonConvert.SerializeObject(obj, settings), "application/json");

    /// <summary>Sends a text in UTF-8.</summary>
    public static HttpRequestBuilder WithStringContent(this HttpRequestBuilder builder, string content, string mediaType) =>
        builder.With(new StringContent(content, Encoding.UTF8, mediaType));

    /// <summary>Sends the fields of a form.</summary>
    public static HttpRequestBuilder WithFormUrlEncodedContent(this HttpRequestBuilder builder, IDictionary<string, string> dictionary) =>
        builder.With(new FormUrlEncodedContent(dictionary));

    /// <summary>Sends a form with files.</summary>
    public static HttpRequestBuilder WithMultipartFormDataContent(
        this HttpRequestBuilder builder,
        Func<MultipartFormDataContent, MultipartFormDataContent> configurator) => builder.With(configurator(new MultipartFormDataContent()));

    /// <summary>Adds a text to a form.</summary>
    public static MultipartFormDataContent AddStringContent(this MultipartFormDataContent content, string name, string value)
    {
        content.Add(new StringContent(value), name);
        return content;
    }

    /// <summary>Adds a file to a form.</summary>
    public static MultipartFormDataContent AddStreamContent(
        this MultipartFormDataContent content,
        string name,
        Stream stream,
        string filename,
        string? mediaType = null)
    {
        var part = new StreamContent(stream);
        part.Headers.ContentType = mediaType is null ? null : new MediaTypeHeaderValue(mediaType);
        content.Add(part, name, filename);
        return content;
    }

    /// <summary>Sends the request and waits for the answer.</summary>
    public static HttpResponseInspector GetResponse(this HttpRequestBuilder builder) => builder.GetResponseAsync().GetAwaiter().GetResult();

    /// <summary>Sends the request.</summary>
    public static async Task<HttpResponseInspector> GetResponseAsync(this HttpRequestBuilder builder, CancellationToken cancellationToken = default) =>
        new(await builder.Client.SendAsync(builder.Request, cancellationToken));

    private static HttpRequestBuilder With(this HttpRequestBuilder builder, HttpContent content)
    {
        builder.Request.Content = content;
        return builder;
    }
}

using System.Net;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Nuke.Common.IO;

namespace Nuke.Common.Utilities.Net;

/// <summary>Checks answers and reads them.</summary>
public static class HttpResponseExtensions
{
    private const int LongestExcerpt = 300;

    /// <summary>Fails with the message that the selector makes of the answer; null means that nothing is wrong with it.</summary>
    /// <exception cref="HttpResponseException">The selector made a message.</exception>
    public static HttpResponseInspector AssertResponse(this HttpResponseInspector inspector, Func<HttpResponseMessage, string> errorSelector) =>
        errorSelector(inspector.Response) is { } error ? throw new HttpResponseException(error) : inspector;

    /// <summary>Fails with the message that the selector makes of the status; null means that nothing is wrong with it.</summary>
    /// <exception cref="HttpResponseException">The selector made a message.</exception>
    public static HttpResponseInspector AssertStatusCode(this HttpResponseInspector inspector, Func<HttpStatusCode, string> errorSelector) =>
        inspector.AssertResponse(response => errorSelector(response.StatusCode));

    /// <summary>Fails unless the answer has this status.</summary>
    /// <exception cref="HttpResponseException">It has another.</exception>
    public static HttpResponseInspector AssertStatusCode(
        this HttpResponseInspector inspector,
        HttpStatusCode statusCode,
        Func<HttpResponseMessage, string>? errorSelector = null) =>
        inspector.AssertResponse(response => response.StatusCode == statusCode
            ? null!
            : errorSelector?.Invoke(response) ?? $"{Description(response)}, and {(int)statusCode} was expected{Excerpt(response)}");

    /// <summary>Fails unless the status is between 200 and 299.</summary>
    /// <exception cref="HttpResponseException">It is not.</exception>
    public static HttpResponseInspector AssertSuccessfulStatusCode(this HttpResponseInspector inspector) =>
        inspector.AssertResponse(response => response.IsSuccessStatusCode ? null! : Description(response) + Excerpt(response));

    /// <summary>The object that the body describes in JSON.</summary>
    public static Task<T> GetBodyAsJson<T>(this HttpResponseInspector inspector) =>
        inspector.GetBodyAsJson<T>(JsonExtensions.DefaultSerializerSettings);

    /// <summary>The object that the body describes in JSON.</summary>
    public static async Task<T> GetBodyAsJson<T>(this HttpResponseInspector inspector, JsonSerializerSettings settings) =>
        JsonConvert.DeserializeObject<T>(await inspector.GetBodyAsync(), settings)!;

    /// <summary>The properties that the body describes in JSON.</summary>
    public static Task<JObject> GetBodyAsJson(this HttpResponseInspector inspector) => inspector.GetBodyAsJson<JObject>();

    /// <summary>The properties that the body describes in JSON.</summary>
    public static Task<JObject> GetBodyAsJson(this HttpResponseInspector inspector, JsonSerializerSettings settings) =>
        inspector.GetBodyAsJson<JObject>(settings);

    /// <summary>Writes the body to a file.</summary>
    /// <param name="inspector">The answer.</param>
    /// <param name="path">The file.</param>
    /// <param name="mode">What to do about a file that is there; it is an error unless told.</param>
    public static async Task WriteToFile(this HttpResponseInspector inspector, AbsolutePath path, FileMode mode = FileMode.CreateNew)
    {
        using var content = await inspector.Response.Content.ReadAsStreamAsync();
        await Download.To(path, mode, content);
    }

    private static string Description(HttpResponseMessage response) =>
        $"{response.RequestMessage?.Method} {response.RequestMessage?.RequestUri} answered {(int)response.StatusCode} {response.ReasonPhrase}";

    /// <summary>The beginning of the body: servers say there what is wrong.</summary>
    private static string Excerpt(HttpResponseMessage response)
    {
        var body = response.Content.ReadAsStringAsync().GetAwaiter().GetResult().Trim();
        return body.Length == 0 ? "" : $"{Environment.NewLine}  {(body.Length > LongestExcerpt ? body[..LongestExcerpt] : body)}";
    }
}

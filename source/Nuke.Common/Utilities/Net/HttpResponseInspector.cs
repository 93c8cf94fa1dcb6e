namespace Nuke.Common.Utilities.Net;

/// <summary>The answer to a request.</summary>
public class HttpResponseInspector(HttpResponseMessage response)
{
    /// <summary>The answer.</summary>
    public HttpResponseMessage Response { get; } = response;

    /// <summary>The body as text.</summary>
    public Task<string> GetBodyAsync() => Response.Content.ReadAsStringAsync();
}

using System.Net;
using System.Net.Http.Headers;

namespace Slipway.Tests.Images.Registries;

/// <summary>Answers what a test wants; registries that behave are docker-registry's part.</summary>
internal sealed class ScriptedRegistry(Func<HttpRequestMessage, HttpResponseMessage> answer, List<string>? questions = null) : HttpMessageHandler
{
    /// <summary>What was asked, with who asked.</summary>
    public List<string> Questions { get; } = questions ?? [];

    public static HttpResponseMessage Ok(byte[] content, string mediaType = "application/octet-stream") => new(HttpStatusCode.OK)
    {
        Content = new ByteArrayContent(content) { Headers = { ContentType = new MediaTypeHeaderValue(mediaType) } },
    };

    public static HttpResponseMessage Challenge(string challenge)
    {
        var refusal = new HttpResponseMessage(HttpStatusCode.Unauthorized);
        refusal.Headers.TryAddWithoutValidation("WWW-Authenticate", challenge);
        return refusal;
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Questions.Add($"{request.Method} {request.RequestUri} {request.Headers.Authorization?.Scheme}".TrimEnd());
        var given = answer(request);
        given.RequestMessage = request;
        return Task.FromResult(given);
    }
}

using System.Net;

namespace Slipway.Images.Registries;

/// <summary>Follows a registry to where a blob lies. Another host is not told who asks, and nothing goes over plain HTTP that began over HTTPS.</summary>
/// <remarks>RFC 9110, section 15.4. The engine's own way changes the request itself, and a second attempt would begin elsewhere.</remarks>
internal sealed class Redirection(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private const int Most = 5;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var next = request;
        for (var hops = 0; ; hops++)
        {
            var answer = await base.SendAsync(next, cancellationToken);
            if (!IsRedirect(request.Method, answer.StatusCode) || answer.Headers.Location is not { } location)
            {
                return answer;
            }

            answer.Dispose();
            next = hops < Most
                ? Follow(request, new Uri(next.RequestUri!, location))
                : throw new UserError($"{request.RequestUri!.Authority} sends from one place to the next without end", "ask who runs the registry");
        }
    }

    private static bool IsRedirect(HttpMethod method, HttpStatusCode status) =>
        status is HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect
        || (status is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther && (method == HttpMethod.Get || method == HttpMethod.Head));

    private static HttpRequestMessage Follow(HttpRequestMessage request, Uri address)
    {
        RegistryClient.RequireSafe(address, request.RequestUri!);
        var next = new HttpRequestMessage(request.Method, address) { Content = request.Content };
        foreach (var header in request.Headers)
        {
            next.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        if (address.GetLeftPart(UriPartial.Authority) != request.RequestUri!.GetLeftPart(UriPartial.Authority))
        {
            next.Headers.Authorization = null;
        }

        return next;
    }
}

using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Slipway.Images.Registries;

/// <summary>Asks a repository's API, and says in words what it refuses.</summary>
/// <remarks>OCI distribution specification 1.1.</remarks>
internal sealed class RegistryClient(RepositoryName repository, HttpMessageInvoker http)
{
    private const int ErrorLimit = 64 * 1024;

    public RepositoryName Repository { get; } = repository;

    /// <summary>An address below the repository's, or one that the registry gave.</summary>
    public Uri AddressOf(string path) => new(Repository.Api, path);

    /// <summary>Asks, and expects one of these answers.</summary>
    /// <exception cref="UserError">It answers otherwise, or not at all.</exception>
    public async Task<HttpResponseMessage> Send(HttpRequestMessage request, CancellationToken cancellation, params HttpStatusCode[] expected)
    {
        HttpResponseMessage answer;
        try
        {
            answer = await http.SendAsync(request, cancellation);
        }
        catch (HttpRequestException exception)
        {
            throw ConnectionTrouble.Of(request.RequestUri!.Authority, exception);
        }

        if (expected.Contains(answer.StatusCode))
        {
            return answer;
        }

        using (answer)
        {
            throw await Refusal(request, answer, cancellation);
        }
    }

    /// <summary>The same for a part of a blob, which is sent once: who has lost the connection knows not how much has come through.</summary>
    /// <returns>The answer; nothing when the connection was lost.</returns>
    public async Task<HttpResponseMessage?> TrySend(HttpRequestMessage request, CancellationToken cancellation, params HttpStatusCode[] expected)
    {
        request.Options.Set(Patience.Once, true);
        try
        {
            return await Send(request, cancellation, expected);
        }
        catch (UserError error) when (error.InnerException is HttpRequestException lost && Patience.IsPassing(lost.HttpRequestError))
        {
            return null;
        }
    }

    public static HttpRequestMessage Ask(HttpMethod method, Uri address, params IEnumerable<string> accepted)
    {
        var request = new HttpRequestMessage(method, address);
        foreach (var type in accepted)
        {
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(type));
        }

        return request;
    }

    /// <summary>Lets nothing go over plain HTTP but from this machine to itself.</summary>
    /// <param name="address">Where a registry sends to.</param>
    /// <param name="asked">Where it was asked.</param>
    /// <exception cref="UserError">It would.</exception>
    public static void RequireSafe(Uri address, Uri asked)
    {
        if (address.Scheme != Uri.UriSchemeHttps && !(address.Scheme == Uri.UriSchemeHttp && address.IsLoopback && asked.IsLoopback))
        {
            throw new UserError(
                $"{asked.Authority} sends on to {address.GetLeftPart(UriPartial.Path)}, which is not HTTPS", "ask who runs the registry: it may not know that it is behind HTTPS itself");
        }
    }

    private async Task<UserError> Refusal(HttpRequestMessage request, HttpResponseMessage answer, CancellationToken cancellation)
    {
        var what = $"{Repository.Registry} answers {(int)answer.StatusCode} to {request.Method} {request.RequestUri!.AbsolutePath}{await Reason(answer, cancellation)}";
        return answer.StatusCode switch
        {
            HttpStatusCode.Unauthorized => new UserError(what, $"log in: docker login {Repository.Registry}"),
            HttpStatusCode.Forbidden => new UserError(what, $"the account may not do that in {Repository}: give it the right, or log in with another"),
            HttpStatusCode.NotFound => new UserError(what, $"check that {Repository} exists and has it"),
            HttpStatusCode.TooManyRequests => new UserError(what, $"wait {(answer.Headers.RetryAfter is { } wait ? $"until it lets you again ({wait})" : "a while")}, and run it again"),
            HttpStatusCode.RequestEntityTooLarge => new UserError(what, "the registry has a limit of size: raise it there"),
            _ => new UserError(what, "run it again; if it stays so, look at the registry's own log"),
        };
    }

    private static async Task<string> Reason(HttpResponseMessage answer, CancellationToken cancellation)
    {
        if (answer.Content.Headers.ContentType?.MediaType != "application/json" || answer.Content.Headers.ContentLength > ErrorLimit)
        {
            return "";
        }

        try
        {
            await answer.Content.LoadIntoBufferAsync(ErrorLimit, cancellation);
            var errors = JsonSerializer.Deserialize(await answer.Content.ReadAsByteArrayAsync(cancellation), RegistryJson.Default.RegistryErrors)?.Errors ?? [];
            return errors.Count == 0 ? "" : $": {string.Join(", ", errors.Take(3).Select(x => OneLine(x.Message ?? x.Code ?? "no reason")))}";
        }
        catch (Exception exception) when (exception is JsonException or HttpRequestException)
        {
            return "";
        }
    }

    private static string OneLine(string text) => string.Concat(text.Take(200).Select(x => char.IsControl(x) ? ' ' : x));
}

using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Slipway.Images.Registries;

/// <summary>Answers a registry's question who asks: with a password, or with a token of the service that the registry names.</summary>
/// <remarks>Docker's token authentication specification; OCI distribution specification 1.1 leaves it to the registry.</remarks>
internal sealed class RegistryAuthorization(IRegistryCredentials credentials, TimeProvider clock, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private const int AnswerLimit = 1 << 20;

    private const double LongestLife = 24 * 60 * 60;

    // What a token is good for when its service does not say, and how long before its end it is not used any more.
    private static readonly TimeSpan UsualLife = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<(string Registry, string Scope), Authorization> known = new();

    /// <summary>What a request is about, beside what its own answer names: <c>repository:owner/base:pull</c> for a mount.</summary>
    public static HttpRequestOptionsKey<string> MoreScope { get; } = new("Slipway.MoreScope");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var registry = request.RequestUri!.Authority;
        var key = (registry, ScopeOf(request));
        request.Headers.Authorization = known.TryGetValue(key, out var usable) && clock.GetUtcNow() < usable.Until ? usable.Header : null;
        var answer = await base.SendAsync(request, cancellationToken);

        // Elsewhere is where the registry has sent the request on to: who asks is none of its business.
        var isElsewhere = answer.RequestMessage?.RequestUri is { } answering && answering.Authority != registry;
        if (answer.StatusCode != HttpStatusCode.Unauthorized || isElsewhere)
        {
            return answer;
        }

        var authorization = await Authorize(registry, request, Challenge.Of(answer.Headers.WwwAuthenticate), cancellationToken);
        if (authorization is null)
        {
            return answer;
        }

        answer.Dispose();
        known[key] = authorization;
        request.Headers.Authorization = authorization.Header;
        return await base.SendAsync(request, cancellationToken);
    }

    // Registries ask for another scope to write than to read; what was granted for one is not tried for the other.
    private static string ScopeOf(HttpRequestMessage request) =>
        $"{(request.Method == HttpMethod.Get || request.Method == HttpMethod.Head ? "pull" : "push")} {MoreOf(request)} {request.RequestUri!.AbsolutePath.Split("/blobs/")[0].Split("/manifests/")[0]}";

    private static string MoreOf(HttpRequestMessage request) => request.Options.TryGetValue(MoreScope, out var more) ? more : "";

    private async Task<Authorization?> Authorize(
        string registry, HttpRequestMessage request, IReadOnlyList<Challenge> challenges, CancellationToken cancellation)
    {
        var credential = await credentials.For(registry, cancellation);
        if (challenges.FirstOrDefault(x => x.Scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase)) is { } bearer)
        {
            return await Token(registry, request, bearer, credential, cancellation);
        }

        return challenges.Any(x => x.Scheme.Equals("Basic", StringComparison.OrdinalIgnoreCase)) && credential is RegistryCredential.Password password
            ? new Authorization(Basic(password), DateTimeOffset.MaxValue)
            : null;
    }

    private async Task<Authorization> Token(
        string registry, HttpRequestMessage request, Challenge challenge, RegistryCredential? credential, CancellationToken cancellation)
    {
        using var question = Question(registry, request, challenge, credential);
        using var answer = await base.SendAsync(question, cancellation);
        if (!answer.IsSuccessStatusCode)
        {
            throw new UserError(
                $"{registry} gives {credential?.ToString() ?? "nobody"} no access to {challenge.Parameters.GetValueOrDefault("scope", "it")}: "
                + $"{question.RequestUri!.Authority} answers {(int)answer.StatusCode}",
                $"log in with an account that may: docker login {registry}");
        }

        try
        {
            await answer.Content.LoadIntoBufferAsync(AnswerLimit, cancellation);
            var token = JsonSerializer.Deserialize(await answer.Content.ReadAsByteArrayAsync(cancellation), RegistryJson.Default.TokenAnswer);
            var life = token?.ExpiresIn is > 0 and var seconds ? TimeSpan.FromSeconds(Math.Min(seconds, LongestLife)) : UsualLife;
            return (token?.Token ?? token?.AccessToken) is { Length: > 0 } text && !text.Any(char.IsControl)
                ? new Authorization(new AuthenticationHeaderValue("Bearer", text), clock.GetUtcNow() + life - Margin)
                : throw new JsonException("there is no token in it");
        }
        catch (Exception exception) when (exception is JsonException or HttpRequestException)
        {
            throw new UserError($"{question.RequestUri!.Authority} answers for {registry} what is no token: {exception.Message}", "try again later", exception);
        }
    }

    // Some name no more than the right to read when something is written.
    private static string ScopeToAskFor(HttpRequestMessage request, Challenge challenge)
    {
        var scope = challenge.Parameters.GetValueOrDefault("scope", "");
        return request.Method == HttpMethod.Get || request.Method == HttpMethod.Head || !scope.EndsWith(":pull", StringComparison.Ordinal) ? scope : $"{scope},push";
    }

    // The password goes to the service that the registry names, over HTTPS alone; on loopback there is nothing to overhear.
    private static HttpRequestMessage Question(string registry, HttpRequestMessage request, Challenge challenge, RegistryCredential? credential)
    {
        if (!Uri.TryCreate(challenge.Parameters.GetValueOrDefault("realm"), UriKind.Absolute, out var realm)
            || !(realm.Scheme == Uri.UriSchemeHttps || realm.Scheme == Uri.UriSchemeHttp && realm.IsLoopback && request.RequestUri!.IsLoopback))
        {
            throw new UserError(
                $"{registry} sends to '{challenge.Parameters.GetValueOrDefault("realm", "")}' for a token", "credentials are sent over HTTPS alone: ask who runs the registry");
        }

        var scopes = $"{ScopeToAskFor(request, challenge)} {MoreOf(request)}".Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct();
        List<KeyValuePair<string, string>> parameters =
        [
            .. scopes.Select(x => KeyValuePair.Create("scope", x)),
            KeyValuePair.Create("service", challenge.Parameters.GetValueOrDefault("service", registry)),
            KeyValuePair.Create("client_id", "slipway"),
        ];
        if (credential is RegistryCredential.IdentityToken identity)
        {
            return new HttpRequestMessage(HttpMethod.Post, realm)
            {
                Content = new FormUrlEncodedContent([.. parameters, KeyValuePair.Create("grant_type", "refresh_token"), KeyValuePair.Create("refresh_token", identity.Token)]),
            };
        }

        var query = string.Join('&', parameters.Select(x => $"{x.Key}={Uri.EscapeDataString(x.Value)}"));
        var question = new HttpRequestMessage(HttpMethod.Get, new UriBuilder(realm) { Query = string.Join('&', new[] { realm.Query.TrimStart('?'), query }.Where(x => x.Length > 0)) }.Uri);
        question.Headers.Authorization = credential is RegistryCredential.Password password ? Basic(password) : null;
        return question;
    }

    private static AuthenticationHeaderValue Basic(RegistryCredential.Password password) =>
        new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{password.User}:{password.Secret}")));

    private sealed record Authorization(AuthenticationHeaderValue Header, DateTimeOffset Until);
}

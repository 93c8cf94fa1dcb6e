using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Slipway.Images.Registries;

/// <summary>Answers a registry's question who asks: with a password, or with a token of the service that the registry names.</summary>
/// <remarks>Docker's token authentication specification; OCI distribution specification 1.1 leaves it to the registry.</remarks>
internal sealed class RegistryAuthorization(IRegistryCredentials credentials, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private const int AnswerLimit = 1 << 20;

    private readonly ConcurrentDictionary<(string Registry, string Scope), AuthenticationHeaderValue> known = new();

    /// <summary>What a request is about, beside what its own answer names: <c>repository:owner/base:pull</c> for a mount.</summary>
    public static HttpRequestOptionsKey<string> MoreScope { get; } = new("Slipway.MoreScope");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var registry = request.RequestUri!.Authority;
        request.Headers.Authorization = known.GetValueOrDefault((registry, ScopeOf(request)));
        var answer = await base.SendAsync(request, cancellationToken);
        if (answer.StatusCode != HttpStatusCode.Unauthorized)
        {
            return answer;
        }

        var authorization = await Authorize(registry, request, Challenge.Of(answer.Headers.WwwAuthenticate), cancellationToken);
        if (authorization is null)
        {
            return answer;
        }

        answer.Dispose();
        known[(registry, ScopeOf(request))] = authorization;
        request.Headers.Authorization = authorization;
        return await base.SendAsync(request, cancellationToken);
    }

    // Registries ask for another scope to write than to read; what was granted for one is not tried for the other.
    private static string ScopeOf(HttpRequestMessage request) =>
        $"{(request.Method == HttpMethod.Get || request.Method == HttpMethod.Head ? "pull" : "push")} {MoreOf(request)} {request.RequestUri!.AbsolutePath.Split("/blobs/")[0].Split("/manifests/")[0]}";

    private static string MoreOf(HttpRequestMessage request) => request.Options.TryGetValue(MoreScope, out var more) ? more : "";

    private async Task<AuthenticationHeaderValue?> Authorize(
        string registry, HttpRequestMessage request, IReadOnlyList<Challenge> challenges, CancellationToken cancellation)
    {
        var credential = await credentials.For(registry, cancellation);
        if (challenges.FirstOrDefault(x => x.Scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase)) is { } bearer)
        {
            return new AuthenticationHeaderValue("Bearer", await Token(registry, request, bearer, credential, cancellation));
        }

        return challenges.Any(x => x.Scheme.Equals("Basic", StringComparison.OrdinalIgnoreCase)) && credential is RegistryCredential.Password password
            ? Basic(password)
            : null;
    }

    private async Task<string> Token(
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

        await answer.Content.LoadIntoBufferAsync(AnswerLimit, cancellation);
        try
        {
            var token = JsonSerializer.Deserialize(await answer.Content.ReadAsByteArrayAsync(cancellation), RegistryJson.Default.TokenAnswer);
            return (token?.Token ?? token?.AccessToken) is { Length: > 0 } text ? text : throw new JsonException("there is no token in it");
        }
        catch (JsonException exception)
        {
            throw new UserError($"{question.RequestUri!.Authority} answers for {registry} what is no token: {exception.Message}", "try again later", exception);
        }
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

        var scopes = $"{challenge.Parameters.GetValueOrDefault("scope")} {MoreOf(request)}".Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct();
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
}

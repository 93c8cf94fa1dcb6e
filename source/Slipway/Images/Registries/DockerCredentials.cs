using System.Text;
using System.Text.Json;
using Slipway.Tools;

namespace Slipway.Images.Registries;

/// <summary>The credentials that <c>docker login</c>, <c>skopeo login</c> and <c>helm registry login</c> leave: Docker's <c>config.json</c> and its credential helpers.</summary>
/// <remarks>Docker's documentation, "docker login", sections "Credential stores" and "Credential helpers".</remarks>
/// <param name="file">The file; need not exist.</param>
public sealed class DockerCredentials(string file) : IRegistryCredentials
{
    private const string NotFound = "credentials not found";

    private static readonly TimeSpan HelperLimit = TimeSpan.FromSeconds(30);

    /// <summary>The file of the user: in the folder <c>DOCKER_CONFIG</c>, or <c>~/.docker</c>.</summary>
    public static DockerCredentials OfUser => new(Path.Combine(
        Environment.GetEnvironmentVariable("DOCKER_CONFIG") is { Length: > 0 } folder
            ? folder
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".docker"),
        "config.json"));

    /// <inheritdoc/>
    /// <exception cref="UserError">The file is damaged, or a helper fails.</exception>
    public async Task<RegistryCredential?> For(string registry, CancellationToken cancellation)
    {
        if (!File.Exists(file))
        {
            return null;
        }

        var login = registry is DockerHub.Host or DockerHub.Name ? DockerHub.Login : registry;
        var config = await Read(cancellation);
        return config.CredHelpers?.GetValueOrDefault(login) is { } helper ? await Ask(helper, login, cancellation)
            : config.Auths?.FirstOrDefault(x => HostOf(x.Key) == HostOf(login)).Value is { } entry && Read(entry, registry) is { } written ? written
            : config.CredsStore is { Length: > 0 } store ? await Ask(store, login, cancellation)
            : null;
    }

    // Keys are hosts, or addresses as older versions wrote them.
    private static string HostOf(string key) =>
        Uri.TryCreate(key, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address.Authority : key.TrimEnd('/');

    private async Task<DockerConfig> Read(CancellationToken cancellation)
    {
        try
        {
            return JsonSerializer.Deserialize(await File.ReadAllBytesAsync(file, cancellation), RegistryJson.Default.DockerConfig) ?? new DockerConfig();
        }
        catch (JsonException exception)
        {
            throw new UserError($"{file} is no configuration of Docker's: {exception.Message}", "mend it, or log in anew", exception);
        }
    }

    private RegistryCredential? Read(DockerAuth entry, string registry)
    {
        if (entry.IdentityToken is { Length: > 0 } token)
        {
            return new RegistryCredential.IdentityToken(token);
        }

        if (entry.Auth is not { Length: > 0 } encoded)
        {
            return null;
        }

        var bytes = new byte[encoded.Length];
        var parts = Convert.TryFromBase64String(encoded, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length).TrimEnd('\0').Split(':', 2) : [];
        return parts.Length == 2
            ? new RegistryCredential.Password(parts[0], parts[1])
            : throw new UserError($"{file}: what it has for {registry} is not user:password in base64", $"log in anew: docker login {registry}");
    }

    private async Task<RegistryCredential?> Ask(string helper, string registry, CancellationToken cancellation)
    {
        var program = $"docker-credential-{helper}";
        if (helper.IndexOfAny(['/', '\\']) >= 0)
        {
            throw new UserError($"{file} names '{helper}' as a credential helper", "a helper is the end of a program's name: docker-credential-NAME");
        }

        var result = await new ToolCall(program, ["get"]).WithInput(registry).WithTimeLimit(HelperLimit).TryRun(cancellation);
        if (result.ExitCode != 0)
        {
            return result.Out.Contains(NotFound, StringComparison.OrdinalIgnoreCase)
                ? null
                : throw new UserError($"{program} has no credential for {registry}: it ended with {result.ExitCode}", $"log in anew: docker login {registry}");
        }

        return Answer(result.Out) switch
        {
            { Username: "<token>", Secret: { Length: > 0 } token } => new RegistryCredential.IdentityToken(token),
            { Username: { } user, Secret: { } secret } => new RegistryCredential.Password(user, secret),
            _ => throw new UserError($"{program} answers without a name or a secret for {registry}", $"log in anew: docker login {registry}"),
        };
    }

    // What it said is a secret, or near one: no message quotes it.
    private static HelperAnswer? Answer(string text)
    {
        try
        {
            return JsonSerializer.Deserialize(text, RegistryJson.Default.HelperAnswer);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

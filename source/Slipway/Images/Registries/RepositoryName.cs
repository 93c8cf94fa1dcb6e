using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Slipway.Images.Registries;

/// <summary>A repository of a registry: <c>ghcr.io/owner/listener</c>.</summary>
/// <remarks>OCI distribution specification 1.1, section "Pulling manifests", for the form of the name.</remarks>
public sealed partial record RepositoryName
{
    // Registries keep names up to this length, host and port included.
    private const int Longest = 255;

    private RepositoryName(string registry, string path, Uri api) => (Registry, Path, Api) = (registry, path, api);

    /// <summary>The registry's host, and its port where it is not the usual one.</summary>
    public string Registry { get; }

    /// <summary>The name within the registry.</summary>
    public string Path { get; }

    /// <summary>Where its API is: HTTPS; plain HTTP on loopback alone.</summary>
    internal Uri Api { get; }

    /// <exception cref="UserError">The text is no such name.</exception>
    public static RepositoryName Parse(string text) => TryParse(text, out var name)
        ? name
        : throw new UserError($"'{text}' is no repository of a registry", "write host/name in lower case, such as ghcr.io/owner/listener, without a tag");

    /// <summary>Whether the text is such a name, and the name.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out RepositoryName? name)
    {
        var parts = text.Length <= Longest ? text.Split('/', 2) : [];
        name = parts.Length == 2 && Host.IsMatch(parts[0]) && Name.IsMatch(parts[1]) && ApiOf(parts[0], parts[1]) is { } api
            ? new RepositoryName(parts[0], parts[1], api)
            : null;
        return name is not null;
    }

    public override string ToString() => $"{Registry}/{Path}";

    private static Uri? ApiOf(string host, string path) => Uri.TryCreate($"https://{(host == DockerHub.Name ? DockerHub.Host : host)}/v2/{path}/", UriKind.Absolute, out var api)
        ? api.IsLoopback ? new Uri($"http://{host}/v2/{path}/") : api
        : null;

    [GeneratedRegex(@"^([a-zA-Z0-9-]+(\.[a-zA-Z0-9-]+)+(:\d{1,5})?|[a-zA-Z0-9-]+:\d{1,5}|localhost|\[[0-9a-fA-F:]+\](:\d{1,5})?)\z")]
    private static partial Regex Host { get; }

    [GeneratedRegex(@"^[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*\z")]
    private static partial Regex Name { get; }
}

using System.Net;
using System.Text.RegularExpressions;

namespace Slipway.Images.Registries;

/// <summary>A repository of a registry: <c>ghcr.io/owner/listener</c>.</summary>
/// <remarks>OCI distribution specification 1.1, section "Pulling manifests", for the form of the name.</remarks>
public sealed partial record RepositoryName
{
    private RepositoryName(string registry, string path) => (Registry, Path) = (registry, path);

    /// <summary>The registry's host, and its port where it is not the usual one.</summary>
    public string Registry { get; }

    /// <summary>The name within the registry.</summary>
    public string Path { get; }

    /// <summary>Where its API is: HTTPS; plain HTTP on loopback alone.</summary>
    internal Uri Api => new($"{(IsLoopback ? "http" : "https")}://{Registry}/v2/{Path}/");

    private bool IsLoopback => Registry.Split(':')[0] is var host && (host == "localhost" || IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));

    /// <exception cref="UserError">The text is no such name.</exception>
    public static RepositoryName Parse(string text)
    {
        var parts = text.Split('/', 2);
        return parts.Length == 2 && Host.IsMatch(parts[0]) && Name.IsMatch(parts[1])
            ? new RepositoryName(parts[0], parts[1])
            : throw new UserError($"'{text}' is no repository of a registry", "write host/name in lower case, such as ghcr.io/owner/listener, without a tag");
    }

    public override string ToString() => $"{Registry}/{Path}";

    [GeneratedRegex(@"^([a-zA-Z0-9-]+(\.[a-zA-Z0-9-]+)+(:\d{1,5})?|[a-zA-Z0-9-]+:\d{1,5}|localhost)\z")]
    private static partial Regex Host { get; }

    [GeneratedRegex(@"^[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*\z")]
    private static partial Regex Name { get; }
}

using System.Text.RegularExpressions;

namespace Nuke.Common.Git;

/// <summary>The parts of a remote's URL. User names and passwords in it are dropped.</summary>
internal sealed partial record GitUrl(GitProtocol Protocol, string Endpoint, string Identifier)
{
    private const string Suffix = ".git";

    /// <summary>Azure DevOps has names of its own for each way, and takes no suffix.</summary>
    private const string AzurePath = "/_git/";

    /// <summary>The URL over HTTPS. The port of SSH is none of HTTPS.</summary>
    public string Https => (Endpoint, Identifier.Split('/')) switch
    {
        ("ssh.dev.azure.com", ["v3", var organization, var project, var name]) =>
            $"https://dev.azure.com/{organization}/{project}{AzurePath}{name}",
        _ => $"https://{(Protocol == GitProtocol.Ssh ? Host : Endpoint)}/{Identifier}{(IsAzure ? "" : Suffix)}",
    };

    /// <summary>The URL over SSH. The port of HTTPS is none of SSH.</summary>
    public string Ssh => (Endpoint, Identifier.Split('/')) switch
    {
        ("dev.azure.com", [var organization, var project, "_git", var name]) => $"git@ssh.dev.azure.com:v3/{organization}/{project}/{name}",
        ("ssh.dev.azure.com", _) => $"git@{Endpoint}:{Identifier}",
        _ when Protocol == GitProtocol.Ssh && Host != Endpoint => $"ssh://git@{Endpoint}/{Identifier}{Suffix}",
        _ => $"git@{Host}:{Identifier}{Suffix}",
    };

    private string Host => Port().Replace(Endpoint, "");

    private bool IsAzure => $"/{Identifier}".Contains(AzurePath, StringComparison.Ordinal);

    /// <returns>Null when it is neither HTTPS nor SSH, for instance a path.</returns>
    public static GitUrl? TryParse(string? url)
    {
        var text = url?.Trim() ?? "";
        var match = Url().Match(text);
        match = match.Success ? match : Short().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var path = match.Groups["path"].Value.Trim('/');
        var identifier = (path.EndsWith(Suffix, StringComparison.Ordinal) ? path[..^Suffix.Length] : path).TrimEnd('/');
        var protocol = match.Groups["scheme"].Value.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? GitProtocol.Https : GitProtocol.Ssh;
        return identifier.Length == 0 ? null : new GitUrl(protocol, match.Groups["endpoint"].Value, identifier);
    }

    // https://user@host:8443/owner/name.git, ssh://git@host:22/owner/name.git
    [GeneratedRegex(@"^(?<scheme>https?|ssh|git\+ssh|ssh\+git)://(?:[^/]*@)?(?<endpoint>[^/@]+)/(?<path>.*)$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Url();

    // git@host:owner/name.git, host:owner/name. One letter before the colon is a drive; with two slashes behind it, it is a scheme.
    [GeneratedRegex(@"^(?:[^/:@]+@)?(?<endpoint>\[[^/\]]+\]|[^/:@\\]{2,}):(?!//)(?<path>.*)$", RegexOptions.Singleline)]
    private static partial Regex Short();

    [GeneratedRegex(@":\d+$")]
    private static partial Regex Port();
}

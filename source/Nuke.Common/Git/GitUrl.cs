using System.Text.RegularExpressions;

namespace Nuke.Common.Git;

/// <summary>The parts of a remote's URL. User names and passwords in it are dropped.</summary>
internal sealed partial record GitUrl(GitProtocol Protocol, string Endpoint, string Identifier)
{
    /// <returns>Null when it is neither HTTPS nor SSH, for instance a path.</returns>
    public static GitUrl? TryParse(string? url)
    {
        var match = Pattern().Match(url?.Trim() ?? "");
        if (!match.Success)
        {
            return null;
        }

        var protocol = match.Groups["scheme"].Value.StartsWith("http", StringComparison.Ordinal) ? GitProtocol.Https : GitProtocol.Ssh;
        return new GitUrl(protocol, match.Groups["endpoint"].Value, match.Groups["identifier"].Value);
    }

    // https://host/owner/name.git, ssh://git@host:22/owner/name.git, git@host:owner/name.git
    [GeneratedRegex(
        """
        ^(?: (?<scheme>https?|ssh)://(?:[^@/]*@)?(?<endpoint>[^/@]+)/ | [^@/:]+@(?<endpoint>[^/:@]+): )
        /*(?<identifier>.+?)(?:\.git)?/*$
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Pattern();
}

using Nuke.Common.CI.GitHubActions;
using Nuke.Common.Execution;
using Nuke.Common.Parameters;

namespace Nuke.Common;

/// <summary>The hosts that the engine knows.</summary>
internal static class Hosts
{
    /// <summary>Their names, as <c>--host</c> takes them.</summary>
    public static readonly IReadOnlyList<string> Names = [nameof(GitHubActions), nameof(Terminal)];

    /// <param name="name">What the user asked for; null to look at the environment.</param>
    /// <param name="variables">The environment.</param>
    /// <exception cref="UsageError">There is no such host.</exception>
    public static Host Choose(string? name, IReadOnlyDictionary<string, string> variables)
    {
        var wanted = name ?? (variables.ContainsKey("GITHUB_ACTIONS") ? nameof(GitHubActions) : nameof(Terminal));
        return Names.FirstOrDefault(known => known.Equals(wanted, StringComparison.OrdinalIgnoreCase)) switch
        {
            nameof(GitHubActions) => new GitHubActions(variables),
            nameof(Terminal) => new Terminal(),
            _ => throw new UsageError($"--host: there is no host {wanted}", $"{Nearest.Hint(wanted, Names)}possible are {string.Join(", ", Names)}"),
        };
    }
}

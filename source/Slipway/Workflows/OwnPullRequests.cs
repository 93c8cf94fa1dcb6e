using System.Text.RegularExpressions;

namespace Slipway.Workflows;

/// <summary>Conditions that keep a job from pull requests: of other repositories, which get neither an identity nor secrets, or from all of them.</summary>
/// <remarks>GitHub documentation, "Events that trigger workflows", pull_request, workflows in forked repositories.</remarks>
internal static partial class OwnPullRequests
{
    /// <summary>True for whatever is no pull request, and for those of the repository itself.</summary>
    public const string Only = "(github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository)";

    /// <summary>Whether a job runs for no pull request of another repository.</summary>
    public static bool Guard(Expression? condition) => PartsOf(condition).Contains(Only);

    /// <summary>Whether a job runs for no pull request at all.</summary>
    public static bool AreExcluded(Expression? condition) => PartsOf(condition).Any(x => OtherEvents.IsMatch(x));

    /// <summary>Those parts of a condition that must all be true; none where it is enough that one is.</summary>
    private static List<string> PartsOf(Expression? condition)
    {
        var text = condition?.Text ?? "";
        var parts = new List<string>();
        var (depth, start) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            depth += text[at] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0 && text[at] == '|')
            {
                return [];
            }

            if (depth == 0 && text[at] == '&')
            {
                parts.Add(text[start..at].Trim());
                start = at + 1;
            }
        }

        return [.. parts, text[start..].Trim()];
    }

    [GeneratedRegex(@"\A(?:github\.event_name != 'pull_request'|(?<open>\()?github\.event_name == '(?!pull_request)[a-z_]+'(?: \|\| github\.event_name == '(?!pull_request)[a-z_]+')*(?(open)\)))\z", RegexOptions.ExplicitCapture)]
    private static partial Regex OtherEvents { get; }
}

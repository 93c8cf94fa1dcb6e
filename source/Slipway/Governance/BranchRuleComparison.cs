using System.IO.Enumeration;

namespace Slipway.Governance;

/// <summary>Compares which branches may deploy. What cannot be told to be as strict counts as weaker.</summary>
internal static class BranchRuleComparison
{
    public static SettingStrength Of(BranchRule declared, BranchRule live) => (declared.Kind, live.Kind) switch
    {
        _ when declared == live => SettingStrength.Same,
        (BranchRuleKind.Any, _) => SettingStrength.Stronger,
        (BranchRuleKind.Selected, BranchRuleKind.Selected) => live.Patterns.All(x => declared.Patterns.Any(pattern => Covers(pattern, x)))
            ? SettingStrength.Stronger
            : SettingStrength.Weaker,
        (BranchRuleKind.Protected, BranchRuleKind.Selected) when live.Patterns.Count == 0 => SettingStrength.Stronger,
        _ => SettingStrength.Weaker,
    };

    // GitHub's * stops at a slash.
    private static bool Covers(string pattern, string live)
    {
        var parts = pattern.Split('/');
        var names = live.Split('/');
        return pattern == live
            || (live.IndexOfAny(['*', '?', '[']) < 0
                && parts.Length == names.Length
                && parts.Zip(names).All(x => FileSystemName.MatchesSimpleExpression(x.First, x.Second, ignoreCase: false)));
    }
}

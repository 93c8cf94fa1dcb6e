namespace Slipway.Governance;

/// <summary>Compares the protection of an environment.</summary>
internal static class EnvironmentComparison
{
    public static IEnumerable<SettingComparison> Of(EnvironmentProtection declared, EnvironmentProtection live)
    {
        var place = new ComparedPlace($"environment {declared.Name}", $"Settings > Environments > {declared.Name}");
        if (!live.Exists)
        {
            return [place.Guard("exists", declared: true, live: false)];
        }

        return
        [
            place.Setting("required reviewers", declared.Reviewers, live.Reviewers, ComparedPlace.Names, Reviewers(declared.Reviewers, live.Reviewers)),
            place.Guard("prevents self-review", declared.PreventsSelfReview, live.PreventsSelfReview),
            place.Danger("administrators can bypass it", declared.AdministratorsCanBypass, live.AdministratorsCanBypass),
            place.Amount("wait timer", declared.WaitTime, live.WaitTime, x => $"{x.TotalMinutes:0} min"),
            place.Setting("branches that may deploy", declared.Branches, live.Branches, x => x.ToString(), BranchRuleComparison.Of(declared.Branches, live.Branches)),
        ];
    }

    // One reviewer suffices: each additional one is another way past the others, and none at all is no review.
    private static SettingStrength Reviewers(IReadOnlyList<string> declared, IReadOnlyList<string> live)
    {
        var isReviewed = live.Count > 0;
        if (declared.Count == 0)
        {
            return isReviewed ? SettingStrength.Stronger : SettingStrength.Same;
        }

        return !isReviewed || live.Except(declared, StringComparer.OrdinalIgnoreCase).Any() ? SettingStrength.Weaker
            : declared.Except(live, StringComparer.OrdinalIgnoreCase).Any() ? SettingStrength.Stronger
            : SettingStrength.Same;
    }
}

namespace Slipway.Governance;

/// <summary>Compares the protection of a branch.</summary>
internal static class BranchComparison
{
    public static IEnumerable<SettingComparison> Of(BranchProtection declared, BranchProtection live)
    {
        var place = new ComparedPlace($"branch {declared.Name}", $"Settings > Branches, or Rules > Rulesets, for {declared.Name}");
        if (declared.IsProtected && !live.IsProtected)
        {
            return [place.Guard("is protected", declared.IsProtected, live.IsProtected)];
        }

        return
        [
            place.Amount("required approving reviews", declared.RequiredApprovingReviews, live.RequiredApprovingReviews, x => $"{x}"),
            place.Guard("a new commit takes approvals back", declared.DismissesStale, live.DismissesStale),
            place.Guard("owners of the code review", declared.RequiresCodeOwners, live.RequiresCodeOwners),
            place.AllOf("required checks", declared.RequiredChecks, live.RequiredChecks),
            place.Guard("applies to administrators", declared.AppliesToAdministrators, live.AppliesToAdministrators),
            place.Danger("allows force pushes", declared.AllowsForcePushes, live.AllowsForcePushes),
            place.Danger("allows deletions", declared.AllowsDeletions, live.AllowsDeletions),
        ];
    }
}

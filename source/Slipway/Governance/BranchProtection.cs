namespace Slipway.Governance;

/// <summary>How a branch is protected.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsProtected">Whether anything protects it.</param>
/// <param name="RequiredApprovingReviews">How many must approve a pull request; 0 when it needs none.</param>
/// <param name="DismissesStale">Whether a new commit takes approvals back.</param>
/// <param name="RequiresCodeOwners">Whether an owner of the changed code must approve.</param>
/// <param name="RequiredChecks">The names of the checks that must have passed.</param>
/// <param name="AppliesToAdministrators">Whether administrators are bound as well.</param>
/// <param name="AllowsForcePushes">Whether its history can be rewritten.</param>
/// <param name="AllowsDeletions">Whether it can be deleted.</param>
public sealed record BranchProtection(
    string Name,
    bool IsProtected,
    int RequiredApprovingReviews,
    bool DismissesStale,
    bool RequiresCodeOwners,
    IReadOnlyList<string> RequiredChecks,
    bool AppliesToAdministrators,
    bool AllowsForcePushes,
    bool AllowsDeletions)
{
    /// <summary>Nothing protects it.</summary>
    public static BranchProtection None(string name) => new(
        name, IsProtected: false, RequiredApprovingReviews: 0, DismissesStale: false, RequiresCodeOwners: false, [],
        AppliesToAdministrators: false, AllowsForcePushes: true, AllowsDeletions: true);
}

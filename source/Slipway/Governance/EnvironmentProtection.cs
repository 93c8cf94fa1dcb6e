namespace Slipway.Governance;

/// <summary>How an environment is protected.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Exists">Whether there is such an environment; without, nothing protects it.</param>
/// <param name="Reviewers">Who may let a deployment through: logins, and teams as <c>organization/team</c>; one of them suffices.</param>
/// <param name="PreventsSelfReview">Whether who started a run may not let it through.</param>
/// <param name="AdministratorsCanBypass">Whether an administrator may let a deployment through without a review.</param>
/// <param name="WaitTime">How long each deployment waits.</param>
/// <param name="Branches">Which branches may deploy to it.</param>
public sealed record EnvironmentProtection(
    string Name,
    bool Exists,
    IReadOnlyList<string> Reviewers,
    bool PreventsSelfReview,
    bool AdministratorsCanBypass,
    TimeSpan WaitTime,
    BranchRule Branches)
{
    /// <summary>There is no such environment.</summary>
    public static EnvironmentProtection Missing(string name) =>
        new(name, Exists: false, [], PreventsSelfReview: false, AdministratorsCanBypass: true, TimeSpan.Zero, BranchRule.Any);
}

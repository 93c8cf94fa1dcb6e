using Slipway.Governance;

namespace Slipway.Tests.Governance;

/// <summary>The live settings of a test.</summary>
internal sealed class Settings : ILiveGovernance
{
    public static EnvironmentProtection Prod { get; } = new(
        "prod", Exists: true, ["release-manager", "acme/operators"], PreventsSelfReview: true, AdministratorsCanBypass: false, TimeSpan.FromMinutes(10), BranchRule.Selected("main", "release/*"));

    public static BranchProtection Main { get; } = new(
        "main", IsProtected: true, RequiredApprovingReviews: 1, DismissesStale: true, RequiresCodeOwners: true, ["Test", "Lint"],
        AppliesToAdministrators: true, AllowsForcePushes: false, AllowsDeletions: false);

    public Reading<EnvironmentProtection> OfEnvironment { get; init; } = new Reading<EnvironmentProtection>.Known(Prod);

    public Reading<BranchProtection> OfBranch { get; init; } = new Reading<BranchProtection>.Known(Main);

    public static Settings With(EnvironmentProtection environment) => new() { OfEnvironment = new Reading<EnvironmentProtection>.Known(environment) };

    public static Settings With(BranchProtection branch) => new() { OfBranch = new Reading<BranchProtection>.Known(branch) };

    public Task<Reading<EnvironmentProtection>> Environment(string name, CancellationToken cancellation) => Task.FromResult(OfEnvironment);

    public Task<Reading<BranchProtection>> Branch(string name, CancellationToken cancellation) => Task.FromResult(OfBranch);

    public Task<GovernanceReport> Compare(CancellationToken cancellation) => new GovernanceVerification(new DeclaredGovernance([Prod], [Main]), this).Compare(cancellation);
}

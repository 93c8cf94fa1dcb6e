using Slipway.Governance;

namespace Slipway.Tests.Governance;

public sealed class A_live_setting
{
    public static TheoryData<string, Func<EnvironmentProtection, EnvironmentProtection>> WeakerEnvironments => new()
    {
        { "exists: declared yes, live no", x => EnvironmentProtection.Missing(x.Name) },
        { "required reviewers: declared release-manager, acme/operators, live none", x => x with { Reviewers = [] } },
        { "required reviewers: declared release-manager, acme/operators, live release-manager, stranger", x => x with { Reviewers = ["release-manager", "stranger"] } },
        { "prevents self-review: declared yes, live no", x => x with { PreventsSelfReview = false } },
        { "administrators can bypass it: declared no, live yes", x => x with { AdministratorsCanBypass = true } },
        { "wait timer: declared 10 min, live 9 min", x => x with { WaitTime = TimeSpan.FromMinutes(9) } },
        { "branches that may deploy: declared main, release/*, live any branch", x => x with { Branches = BranchRule.Any } },
        { "branches that may deploy: declared main, release/*, live protected branches", x => x with { Branches = BranchRule.Protected } },
        { "branches that may deploy: declared main, release/*, live main, feature/*", x => x with { Branches = BranchRule.Selected("main", "feature/*") } },
        { "branches that may deploy: declared main, release/*, live release/one/two", x => x with { Branches = BranchRule.Selected("release/one/two") } },
        { "branches that may deploy: declared main, release/*, live release/**", x => x with { Branches = BranchRule.Selected("release/**") } },
    };

    public static TheoryData<EnvironmentProtection> NoWeakerEnvironments =>
    [
        Settings.Prod,
        Settings.Prod with { Reviewers = ["RELEASE-MANAGER"] },
        Settings.Prod with { WaitTime = TimeSpan.FromMinutes(11) },
        Settings.Prod with { Branches = BranchRule.Selected("main") },
        Settings.Prod with { Branches = BranchRule.Selected("release/1") },
        Settings.Prod with { Branches = BranchRule.Selected() },
    ];

    public static TheoryData<string, Func<BranchProtection, BranchProtection>> WeakerBranches => new()
    {
        { "is protected: declared yes, live no", x => BranchProtection.None(x.Name) },
        { "required approving reviews: declared 1, live 0", x => x with { RequiredApprovingReviews = 0 } },
        { "a new commit takes approvals back: declared yes, live no", x => x with { DismissesStale = false } },
        { "owners of the code review: declared yes, live no", x => x with { RequiresCodeOwners = false } },
        { "required checks: declared Test, Lint, live Test, Other", x => x with { RequiredChecks = ["Test", "Other"] } },
        { "applies to administrators: declared yes, live no", x => x with { AppliesToAdministrators = false } },
        { "allows force pushes: declared no, live yes", x => x with { AllowsForcePushes = true } },
        { "allows deletions: declared no, live yes", x => x with { AllowsDeletions = true } },
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(WeakerEnvironments), DisableDiscoveryEnumeration = true)]
    public async Task of_an_environment_that_is_weaker_is_named_with_its_place(string setting, Func<EnvironmentProtection, EnvironmentProtection> change)
    {
        var report = await Settings.With(change(Settings.Prod)).Compare(Cancellation);

        report.Weaker.ShouldHaveSingleItem().ToString().ShouldBe($"environment prod: {setting} (Settings > Environments > prod)");
    }

    [Theory]
    [MemberData(nameof(NoWeakerEnvironments), DisableDiscoveryEnumeration = true)]
    public async Task of_an_environment_that_is_as_declared_or_stronger_is_fine(EnvironmentProtection live)
    {
        var report = await Settings.With(live).Compare(Cancellation);

        report.Weaker.ShouldBeEmpty();
        report.Stronger.Any().ShouldBe(live != Settings.Prod);
    }

    [Theory]
    [MemberData(nameof(WeakerBranches), DisableDiscoveryEnumeration = true)]
    public async Task of_a_branch_that_is_weaker_is_named_with_its_place(string setting, Func<BranchProtection, BranchProtection> change)
    {
        var report = await Settings.With(change(Settings.Main)).Compare(Cancellation);

        report.Weaker.ShouldHaveSingleItem().ToString().ShouldBe($"branch main: {setting} (Settings > Branches, or Rules > Rulesets, for main)");
    }

    [Fact]
    public async Task of_a_branch_that_is_stronger_is_fine()
    {
        var report = await Settings.With(Settings.Main with { RequiredApprovingReviews = 2, RequiredChecks = ["Lint", "Test", "Other"] }).Compare(Cancellation);

        report.Weaker.ShouldBeEmpty();
        report.Stronger.Select(x => x.Setting).ShouldBe(["required approving reviews", "required checks"]);
    }

    [Fact]
    public async Task that_may_not_be_read_is_said_and_the_others_are_compared()
    {
        var live = new Settings
        {
            OfEnvironment = new Reading<EnvironmentProtection>.Known(Settings.Prod with { PreventsSelfReview = false }),
            OfBranch = new Reading<BranchProtection>.Unreadable("the protection of branch main", "administration: read"),
        };

        var report = await live.Compare(Cancellation);

        report.Unread.ShouldBe(["the protection of branch main may not be read: it needs the permission administration: read"]);
        report.Weaker.ShouldHaveSingleItem().Setting.ShouldBe("prevents self-review");
    }
}

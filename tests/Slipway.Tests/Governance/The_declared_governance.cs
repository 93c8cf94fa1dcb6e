using Slipway.Governance;
using Slipway.Policies;

namespace Slipway.Tests.Governance;

public sealed class The_declared_governance
{
    private static readonly EnvironmentProtection Prod = Settings.Prod with { Reviewers = ["release-manager", "owner"] };

    private static readonly RequiredApprovals TwoOfThree = new(2, SelfApproval.Forbidden) { From = ["owner", "engineer"], Mandatory = ["Release-Manager"] };

    [Fact]
    public void agrees_with_rules_that_count_its_reviewers() => Conflicts(Prod, TwoOfThree).ShouldBeEmpty();

    [Fact]
    public void conflicts_with_rules_that_do_not_count_a_reviewer() =>
        Conflicts(Prod with { Reviewers = ["owner", "stranger"] }, TwoOfThree).ShouldHaveSingleItem().ShouldContain("stranger may review there");

    [Fact]
    public void conflicts_with_rules_that_forbid_what_it_allows() =>
        Conflicts(Prod with { PreventsSelfReview = false }, TwoOfThree).ShouldHaveSingleItem().ShouldContain("self-review is possible there");

    [Fact]
    public void cannot_tell_who_is_in_a_team() => Conflicts(Prod with { Reviewers = ["acme/operators"] }, TwoOfThree).ShouldBeEmpty();

    [Fact]
    public void lets_anybody_review_where_anybody_may_approve() =>
        Conflicts(Prod with { Reviewers = ["stranger"] }, new RequiredApprovals(1, SelfApproval.Allowed)).ShouldBeEmpty();

    [Fact]
    public void has_to_name_every_stage_that_is_promoted_to() =>
        PolicyAgreement.Conflicts(new DeclaredGovernance([], []), new Policy(TwoOfThree), [A.Stage("dev"), A.Stage("prod")])
            .ShouldBe(["no environment is declared for prod"]);

    private static IReadOnlyList<string> Conflicts(EnvironmentProtection environment, RequiredApprovals rule) =>
        PolicyAgreement.Conflicts(new DeclaredGovernance([environment], []), new Policy(rule), [A.Stage("dev"), A.Stage("prod")]);
}

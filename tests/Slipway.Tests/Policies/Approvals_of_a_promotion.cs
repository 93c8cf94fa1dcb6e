using Slipway.Approvals;
using Slipway.Images;
using Slipway.Policies;
using Slipway.Promotion;
using Slipway.Sources;

namespace Slipway.Tests.Policies;

public sealed class Approvals_of_a_promotion
{
    private static readonly RequiredApprovals TwoOfThree = new(2, SelfApproval.Forbidden)
    {
        From = ["ada", "bob", "cyd"],
        Mandatory = ["ada"],
        Validity = TimeSpan.FromDays(3),
    };

    private static PromotionRequest Request => A.Request(A.Release(), by: "starter") with { Commits = WrittenBy("author") };

    [Fact]
    public void are_enough_when_a_quorum_with_its_mandatory_members_has_approved() =>
        Decide(Approval("ada"), Approval("bob")).ShouldBe(Decision.Allowed("by ada, bob"));

    [Fact]
    public void lack_a_mandatory_member() => Decide(Approval("bob"), Approval("cyd"))
        .ShouldBe(Decision.Needs($"1 approval of {Short} for prod: ada; approved by bob, cyd"));

    [Fact]
    public void lack_somebody_of_a_list() => Decide(Approval("ada"))
        .ShouldBe(Decision.Needs($"1 approval of {Short} for prod: 1 of bob, cyd; approved by ada"));

    [Fact]
    public void lack_a_mandatory_member_and_somebody_of_a_list() => Decide()
        .ShouldBe(Decision.Needs($"2 approvals of {Short} for prod: ada and 1 of bob, cyd"));

    [Fact]
    public void do_not_count_from_outside_of_the_list() => Decide(Approval("ada"), Approval("eve")).Reason
        .ShouldEndWith("; approved by ada; that of eve does not count: not on the list");

    [Theory]
    [InlineData("ADA", "bob")]
    [InlineData(" ada ", "Bob")]
    public void count_whatever_the_case_of_a_login(string first, string second) => Decide(Approval(first), Approval(second)).Kind.ShouldBe(DecisionKind.Allowed);

    [Fact]
    public void count_once_a_person() => Decide(Approval("ada"), Approval("Ada"), Approval("ADA ")).Kind.ShouldBe(DecisionKind.Needs);

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public void do_not_count_from_nobody(string nobody) =>
        new RequiredApprovals(1, SelfApproval.Allowed).Decide(Request with { Statements = [Approval(nobody)] }).Kind.ShouldBe(DecisionKind.Needs);

    [Fact]
    public void hold_until_they_expire()
    {
        var request = Request with { Statements = [Approval("ada"), Approval("bob")] };

        TwoOfThree.Decide(request with { Now = A.Morning.AddDays(3).AddSeconds(-1) }).Kind.ShouldBe(DecisionKind.Allowed);
        TwoOfThree.Decide(request with { Now = A.Morning.AddDays(3) }).Reason
            .ShouldContain("that of ada does not count: expired at 2026-03-04 09:00 UTC");
    }

    [Fact]
    public void can_be_given_again_when_they_have_expired() => TwoOfThree.Decide(Request with
    {
        Statements = [Approval("ada"), Approval("bob"), Approval("ada", A.Morning.AddDays(5)), Approval("bob", A.Morning.AddDays(5))],
        Now = A.Morning.AddDays(6),
    }).Kind.ShouldBe(DecisionKind.Allowed);

    [Fact]
    public void do_not_count_from_the_future() => Decide(Approval("ada"), Approval("bob", Request.Now.AddSeconds(1))).Kind.ShouldBe(DecisionKind.Needs);

    [Fact]
    public void count_when_they_came_before_the_release_was_verified() =>
        Decide(Approval("ada", A.Morning.AddHours(-1)), Approval("bob")).Kind.ShouldBe(DecisionKind.Allowed);

    [Fact]
    public void do_not_count_from_who_has_written_a_commit() => TwoOfThree.Decide(Request with
    {
        Statements = [Approval("ada"), Approval("BOB")],
        Commits = WrittenBy("author", "Bob"),
    }).Reason.ShouldContain("that of BOB does not count: has written commit aaaaaaaaaaaa");

    [Fact]
    public void do_not_count_from_who_has_started_the_run() => TwoOfThree.Decide(Request with
    {
        Statements = [Approval("ada"), Approval("bob")],
        AlsoStartedBy = ["Bob"],
    }).Reason.ShouldContain("that of bob does not count: has started the run");

    [Fact]
    public void do_not_count_from_who_has_vetoed_the_release() => Decide(Approval("ada"), Approval("bob"), new Veto("bob", Digest, "prod", A.Morning)).Reason
        .ShouldContain("that of bob does not count: has vetoed it");

    [Fact]
    public void cannot_be_had_when_a_mandatory_member_may_not_approve()
    {
        var decision = TwoOfThree.Decide(Request with { RequestedBy = "ada", Statements = [Approval("ada"), Approval("bob"), Approval("cyd")] });

        decision.Kind.ShouldBe(DecisionKind.Blocked);
        decision.Reason.ShouldBe("too few of ada, bob and cyd may approve; ada may not: has started the run");
    }

    [Fact]
    public void cannot_be_had_when_too_few_of_the_list_may_approve() => (TwoOfThree with { Quorum = 3 })
        .Decide(Request with { Commits = WrittenBy("cyd") }).Reason.ShouldBe("too few of ada, bob and cyd may approve; cyd may not: has written commit aaaaaaaaaaaa");

    [Fact]
    public void cannot_be_judged_when_the_history_is_not_at_hand()
    {
        var decision = TwoOfThree.Decide(Request with { Commits = new CommitRange(CommitRelation.Unknown, []), Statements = [Approval("ada"), Approval("bob")] });

        decision.Kind.ShouldBe(DecisionKind.Blocked);
        decision.NextStep.ShouldNotBeNull().ShouldContain("git fetch --unshallow");
    }

    [Theory]
    [InlineData(CommitRelation.First)]
    [InlineData(CommitRelation.Newer)]
    [InlineData(CommitRelation.Diverged)]
    public void cannot_be_judged_when_new_commits_have_no_authors(CommitRelation relation) =>
        TwoOfThree.Decide(Request with { Commits = new CommitRange(relation, []), Statements = [Approval("ada"), Approval("bob")] }).Kind
            .ShouldBe(DecisionKind.Blocked);

    [Fact]
    public void cannot_be_judged_when_an_author_has_no_known_account()
    {
        var decision = TwoOfThree.Decide(Stranger with { Statements = [Approval("ada"), Approval("bob")] });

        decision.Kind.ShouldBe(DecisionKind.Blocked);
        decision.Reason.ShouldBe("nobody knows the account of 'Bob Builder', who has written commit aaaaaaaaaaaa and may not approve it");
    }

    [Fact]
    public void are_judged_when_the_rule_names_the_account_of_an_author()
    {
        var rule = TwoOfThree with { Accounts = new Dictionary<string, string> { ["bob builder"] = "bob" } };

        rule.Decide(Stranger with { Statements = [Approval("ada"), Approval("bob")] }).Kind.ShouldBe(DecisionKind.Needs);
        rule.Decide(Stranger with { Statements = [Approval("ada"), Approval("cyd")] }).Kind.ShouldBe(DecisionKind.Allowed);
    }

    [Fact]
    public void are_recorded_when_they_count_and_only_then()
    {
        var policy = new Policy(TwoOfThree, new NotHeld());
        var request = Request with { Statements = [Approval("ada"), Approval("eve"), Approval("bob"), Approval("bob", A.Morning.AddMinutes(1))] };

        policy.Approvals(request).ShouldBe([Approval("ada"), Approval("bob", A.Morning.AddMinutes(1))]);
    }

    [Fact]
    public void of_nobody_are_no_rule() =>
        Should.Throw<UserError>(() => TwoOfThree with { Quorum = 0 }).Message.ShouldContain("0 approvals are no rule");

    private static PromotionRequest Stranger =>
        Request with { Commits = new CommitRange(CommitRelation.Newer, [new CommitAuthor(A.Commit(), null, "Bob Builder")]) };

    private static Digest Digest => A.Release().Digest;

    private static string Short => Digest.Short;

    private static CommitRange WrittenBy(params IReadOnlyList<string> accounts) =>
        new(CommitRelation.Newer, [.. accounts.Select(x => new CommitAuthor(A.Commit(), x, x))]);

    private static Approval Approval(string by, DateTimeOffset? at = null) => new(by, Digest, "prod", at ?? A.Morning);

    private static Decision Decide(params IReadOnlyList<Statement> statements) => TwoOfThree.Decide(Request with { Statements = statements });
}

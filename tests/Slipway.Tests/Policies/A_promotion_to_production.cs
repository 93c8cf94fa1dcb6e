using Slipway.Approvals;
using Slipway.Images;
using Slipway.Policies;
using Slipway.Sources;

namespace Slipway.Tests.Policies;

public sealed class A_promotion_to_production
{
    private static readonly string[] Gates = ["Test", "Lint", "HelmValidate"];

    [Fact]
    public void is_allowed_with_the_evidence_of_all_gates()
    {
        var request = A.Request(A.Release("one", Gates));

        new RequiredEvidence(Gates).Decide(request).ShouldBe(Decision.Allowed("passed Test, Lint, HelmValidate"));
    }

    [Fact]
    public void is_blocked_when_the_evidence_of_a_gate_is_missing()
    {
        var request = A.Request(A.Release("one", "Test", "HelmValidate"));

        new RequiredEvidence(Gates).Decide(request).ShouldBe(Decision.Blocked("the release has no evidence of Lint"));
    }

    [Fact]
    public void is_blocked_when_the_evidence_is_about_other_sources()
    {
        var release = A.Release("one", [A.Evidence("Test", Digest.Of("other sources"))]);

        new RequiredEvidence("Test").Decide(A.Request(release)).ShouldBe(Decision.Blocked("the release has no evidence of Test"));
    }

    [Fact]
    public void needs_an_approval()
    {
        var request = A.Request(A.Release());

        new RequiredApprovals(1, SelfApproval.Allowed).Decide(request).Kind.ShouldBe(DecisionKind.Needs);
    }

    [Fact]
    public void is_not_allowed_by_an_approval_of_another_release()
    {
        var request = A.Request(A.Release("one"));
        var approval = new Approval("you", A.Release("two").Digest, "prod", A.Morning);

        new RequiredApprovals(1, SelfApproval.Allowed).Decide(request with { Statements = [approval] }).Kind.ShouldBe(DecisionKind.Needs);
    }

    [Fact]
    public void is_not_allowed_by_an_approval_for_another_stage()
    {
        var release = A.Release();
        var approval = new Approval("you", release.Digest, "dev", A.Morning);

        new RequiredApprovals(1, SelfApproval.Allowed).Decide(A.Request(release) with { Statements = [approval] }).Kind.ShouldBe(DecisionKind.Needs);
    }

    [Fact]
    public void is_not_allowed_by_oneself_where_that_is_forbidden()
    {
        var release = A.Release();
        var approval = new Approval("me", release.Digest, "prod", A.Morning);

        new RequiredApprovals(1, SelfApproval.Forbidden).Decide(A.Request(release, by: "me") with
        {
            Statements = [approval],
            Commits = new CommitRange(CommitRelation.Newer, [new CommitAuthor(A.Commit(), "you", "You")]),
        }).Reason.ShouldEndWith("that of me does not count: has started the run");
    }

    [Fact]
    public void by_oneself_is_said_to_be_so_where_it_is_allowed()
    {
        var release = A.Release();
        var approval = new Approval("me", release.Digest, "prod", A.Morning);

        new RequiredApprovals(1, SelfApproval.Allowed).Decide(A.Request(release, by: "me") with { Statements = [approval] })
            .ShouldBe(Decision.Allowed("by me (self-approval, allowed here)"));
    }

    [Fact]
    public void needs_different_people_for_a_quorum_of_two()
    {
        var release = A.Release();
        var approval = new Approval("you", release.Digest, "prod", A.Morning);

        new RequiredApprovals(2, SelfApproval.Allowed).Decide(A.Request(release) with { Statements = [approval, approval with { At = A.Morning.AddHours(1) }] }).Kind
            .ShouldBe(DecisionKind.Needs);
    }
}

using Slipway.Approvals;
using Slipway.Deployments;
using Slipway.Images;
using Slipway.Policies;
using Slipway.Promotion;
using Slipway.Sources;

namespace Slipway.Tests.Policies;

public sealed class A_release_before_production
{
    private static readonly RequiredApprovals ByAda = new(1, SelfApproval.Forbidden) { From = ["ada", "bob"] };

    private static PromotionRequest Request => A.Request(A.Release(), running: A.Entry("prod", A.Release("two"), DeploymentOutcome.Succeeded)) with
    {
        Commits = new CommitRange(CommitRelation.Newer, [new CommitAuthor(A.Commit(), "author", "Author")]),
    };

    [Fact]
    public void waits_until_it_has_soaked_in_the_stage_before()
    {
        var soak = new SoakTime(TimeSpan.FromHours(2));

        soak.Decide(Request).ShouldBe(Decision.BlockedUntil(A.Morning.AddHours(2), "dev must run it for 2 h"));
        soak.Decide(Request with { Now = A.Morning.AddHours(2).AddSeconds(-1) }).Kind.ShouldBe(DecisionKind.Blocked);
        soak.Decide(Request with { Now = A.Morning.AddHours(2) }).ShouldBe(Decision.Allowed("in dev for 2 h"));
    }

    [Fact]
    public void never_passes_a_soak_time_without_end() => new SoakTime(TimeSpan.MaxValue).Decide(Request).Kind.ShouldBe(DecisionKind.Blocked);

    [Theory]
    [InlineData(CommitRelation.First, DecisionKind.Allowed)]
    [InlineData(CommitRelation.Same, DecisionKind.Allowed)]
    [InlineData(CommitRelation.Newer, DecisionKind.Allowed)]
    [InlineData(CommitRelation.Older, DecisionKind.Blocked)]
    [InlineData(CommitRelation.Diverged, DecisionKind.Blocked)]
    [InlineData(CommitRelation.Unknown, DecisionKind.Blocked)]
    public void must_not_take_back_commits(CommitRelation relation, DecisionKind kind) =>
        new NotOlder().Decide(Request with { Commits = new CommitRange(relation, []) }).Kind.ShouldBe(kind);

    [Fact]
    public void that_is_older_goes_back_on_purpose_only()
    {
        var decision = new NotOlder().Decide(Request with { Commits = new CommitRange(CommitRelation.Older, []) });

        decision.Reason.ShouldBe("commit aaaaaaaaaaaa is older than commit aaaaaaaaaaaa, which runs in prod");
        decision.NextStep.ShouldBe($"to go back on purpose: ./build.sh Rollback --stage prod --release {A.Release().Digest}");
    }

    [Fact]
    public void passes_with_the_pipeline_that_built_it() => new PipelineUnchanged(ByAda).Decide(Request).ShouldBe(Decision.Allowed("the one that built the release"));

    [Fact]
    public void needs_an_approval_of_a_changed_pipeline_and_is_told_what_has_changed() =>
        new PipelineUnchanged(ByAda).Decide(Changed("a", "b", "c", "d", "e", "f", "g")).ShouldBe(
            Decision.Needs("1 approval of the pipeline, changed since it built the release: a, b, c, d, e and 2 more: 1 of ada, bob"));

    [Fact]
    public void does_not_pass_a_changed_pipeline_by_an_approval_that_has_not_seen_it() =>
        new PipelineUnchanged(ByAda).Decide(Changed("a") with { Statements = [Approval("ada", null), Approval("bob", Digest.Of("yet another"))] }).Kind
            .ShouldBe(DecisionKind.Needs);

    [Fact]
    public void passes_a_changed_pipeline_that_was_approved() =>
        new PipelineUnchanged(ByAda).Decide(Changed("a") with { Statements = [Approval("ada", Digest.Of("changed"))] })
            .ShouldBe(Decision.Allowed("changed since it built the release: a; approved by ada"));

    [Fact]
    public void does_not_pass_a_changed_pipeline_by_the_approval_of_its_author() =>
        new PipelineUnchanged(ByAda).Decide(Changed("a") with { RequestedBy = "ada", Statements = [Approval("ada", Digest.Of("changed"))] }).Kind
            .ShouldBe(DecisionKind.Needs);

    private static PromotionRequest Changed(params IReadOnlyList<string> files) =>
        Request with { Pipeline = new PipelineChange(Request.Release.Contents.Pipeline, Digest.Of("changed"), files) };

    private static Approval Approval(string by, Digest? pipeline) => new(by, A.Release().Digest, "prod", A.Morning) { Pipeline = pipeline };
}

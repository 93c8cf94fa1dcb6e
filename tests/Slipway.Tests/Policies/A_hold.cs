using Slipway.Approvals;
using Slipway.Policies;

namespace Slipway.Tests.Policies;

public sealed class A_hold
{
    private static readonly DateTimeOffset Now = A.Request(A.Release()).Now;

    [Fact]
    public void that_nobody_has_put_stops_nothing() => Decide().ShouldBe(Decision.Allowed("nobody holds it"));

    [Fact]
    public void stops_the_release_and_says_who_when_and_why() => Decide(Hold("ada") with { Reason = "the index is wrong" }).Reason
        .ShouldBe("held by ada at 2026-03-01 09:00 UTC: the index is wrong");

    [Fact]
    public void says_why_within_one_line_whatever_is_written() => Decide(Hold("ada") with { Reason = "\n::error::all is well\u001b[2J" }).Reason
        .ShouldBe("held by ada at 2026-03-01 09:00 UTC: ::error::all is well [2J");

    [Fact]
    public void without_an_end_can_only_be_lifted() => Decide(Hold("ada")).NextStep.ShouldNotBeNull().ShouldStartWith("ada lifts it: ./build.sh Hold --lift");

    [Fact]
    public void ends_at_its_time()
    {
        Decide(Hold("ada") with { Until = Now.AddSeconds(1) }).Until.ShouldBe(Now.AddSeconds(1));
        Decide(Hold("ada") with { Until = Now }).Kind.ShouldBe(DecisionKind.Allowed);
    }

    [Fact]
    public void ends_when_the_last_of_several_does() =>
        Decide(Hold("ada") with { Until = Now.AddHours(2) }, Hold("bob") with { Until = Now.AddHours(1) }).Until.ShouldBe(Now.AddHours(2));

    [Fact]
    public void without_an_end_outlasts_others() => Decide(Hold("ada") with { Until = Now.AddHours(2) }, Hold("bob")).Until.ShouldBeNull();

    [Fact]
    public void is_lifted_by_who_has_put_it() => Decide(Hold("ada"), Lift("Ada")).Kind.ShouldBe(DecisionKind.Allowed);

    [Fact]
    public void is_not_lifted_by_somebody_else() => Decide(Hold("ada"), Lift("bob")).Kind.ShouldBe(DecisionKind.Blocked);

    [Fact]
    public void is_lifted_by_who_may_lift_all() =>
        new NotHeld { LiftBy = ["bob"] }.Decide(Request(Hold("ada"), Lift("BOB"))).Kind.ShouldBe(DecisionKind.Allowed);

    [Fact]
    public void is_not_lifted_in_advance() => Decide(Lift("ada"), Hold("ada") with { At = A.Morning.AddMinutes(2) }).Kind.ShouldBe(DecisionKind.Blocked);

    [Fact]
    public void is_not_lifted_in_the_future() => Decide(Hold("ada"), Lift("ada") with { At = Now.AddSeconds(1) }).Kind.ShouldBe(DecisionKind.Blocked);

    [Fact]
    public void of_nobody_is_not_lifted_by_nobody() => Decide(Hold(" "), Lift(" ")).Kind.ShouldBe(DecisionKind.Blocked);

    [Fact]
    public void of_the_future_stops_nothing_yet() => Decide(Hold("ada") with { At = Now.AddSeconds(1) }).Kind.ShouldBe(DecisionKind.Allowed);

    [Fact]
    public void on_another_release_or_stage_stops_nothing() =>
        Decide(Hold("ada") with { Release = A.Release("two").Digest }, Hold("ada") with { Stage = "dev" }).Kind.ShouldBe(DecisionKind.Allowed);

    [Fact]
    public void by_somebody_who_may_not_stops_nothing() => new NotHeld { By = ["bob"] }.Decide(Request(Hold("ada"))).Kind.ShouldBe(DecisionKind.Allowed);

    [Fact]
    public void that_is_a_veto_stays_whatever_is_lifted()
    {
        var decision = Decide(new Veto("ada", A.Release().Digest, "prod", A.Morning) { Reason = "it loses blocks" }, Lift("ada"));

        decision.ShouldBe(Decision.Blocked("vetoed by ada at 2026-03-01 09:00 UTC: it loses blocks") with { NextStep = "a veto stays: mend it in another release" });
    }

    [Fact]
    public void that_is_a_veto_by_somebody_who_may_not_stops_nothing() =>
        new NotHeld { By = ["bob"] }.Decide(Request(new Veto("ada", A.Release().Digest, "prod", A.Morning))).Kind.ShouldBe(DecisionKind.Allowed);

    private static Hold Hold(string by) => new(by, A.Release().Digest, "prod", A.Morning);

    private static Lift Lift(string by) => new(by, A.Release().Digest, "prod", A.Morning.AddMinutes(1));

    private static Slipway.Promotion.PromotionRequest Request(params IReadOnlyList<Statement> statements) => A.Request(A.Release()) with { Statements = statements };

    private static Decision Decide(params IReadOnlyList<Statement> statements) => new NotHeld().Decide(Request(statements));
}

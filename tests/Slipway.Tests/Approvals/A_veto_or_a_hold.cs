using Slipway.Approvals;
using Slipway.Promotion;
using Slipway.Tests.Promotion;

namespace Slipway.Tests.Approvals;

public sealed class A_veto_or_a_hold : IDisposable
{
    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task stops_the_promotion_and_says_who_and_why()
    {
        await site.Deploy(Site.One);
        await site.Say("somebody", StatementKind.Veto, reason: "it loses messages");

        var denied = await Should.ThrowAsync<PromotionDenied>(() => site.Promote(Site.One, "me", hasApproved: true));

        denied.Message.ShouldMatch("vetoed by somebody at .*: it loses messages");
        site.Machines.Running.Keys.ShouldBe(["goerli"]);
    }

    [Theory]
    [InlineData(StatementKind.Veto)]
    [InlineData(StatementKind.Hold)]
    public async Task needs_a_reason(StatementKind kind)
    {
        await site.Deploy(Site.One);

        (await Should.ThrowAsync<UserError>(() => site.Say("somebody", kind, reason: "\t "))).Message.ShouldContain("needs a reason");

        (await site.Statements()).ShouldBeEmpty();
    }

    [Fact]
    public async Task said_twice_is_recorded_once()
    {
        await site.Deploy(Site.One);

        await site.Say("somebody", StatementKind.Veto, reason: "wrong");
        await site.Say("somebody", StatementKind.Veto, reason: "wrong");
        await site.Say("somebody", StatementKind.Hold, reason: "wait");
        await site.Say("somebody", StatementKind.Hold, reason: "wait");

        (await site.Statements()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task that_was_lifted_can_be_said_again()
    {
        await site.Deploy(Site.One);

        await site.Say("somebody", StatementKind.Hold, reason: "wait");
        await site.Say("somebody", StatementKind.Lift);
        await site.Say("somebody", StatementKind.Lift);
        await site.Say("somebody", StatementKind.Hold, reason: "wait");

        (await site.Statements()).Select(x => x.GetType()).ShouldBe([typeof(Hold), typeof(Lift), typeof(Hold)]);
    }

    [Fact]
    public async Task of_a_release_that_failed_in_dev_is_possible()
    {
        await site.Deploy(Site.One);
        await site.Ledger.Append(A.Entry("dev", Site.Two, Slipway.Deployments.DeploymentOutcome.RolledBack), TestContext.Current.CancellationToken);

        (await site.Say("somebody", StatementKind.Veto, Site.Two, "it fails")).Release.ShouldBe(Site.Two.Digest);
    }

    [Fact]
    public async Task of_an_unknown_release_is_refused()
    {
        await site.Deploy(Site.One);

        await Should.ThrowAsync<UserError>(() => site.Say("somebody", StatementKind.Veto, Site.Three, "it fails"));
    }

    [Fact]
    public async Task ends_at_a_time_to_come_in_a_zone_that_is_named()
    {
        await site.Deploy(Site.One);

        var hold = await site.Say("somebody", StatementKind.Hold, reason: "wait", until: "2026-03-29T16:00+02:00");

        hold.ShouldBeOfType<Hold>().Until.ShouldBe(new DateTimeOffset(2026, 3, 29, 14, 0, 0, TimeSpan.Zero));
    }

    [Theory]
    [InlineData("2026-03-29T16:00", "no time that means the same everywhere")]
    [InlineData("2026-03-29", "no time that means the same everywhere")]
    [InlineData("tomorrow", "no time that means the same everywhere")]
    [InlineData("2020-01-01T00:00Z", "is over")]
    public async Task does_not_end_at_any_other_time(string until, string message)
    {
        await site.Deploy(Site.One);

        (await Should.ThrowAsync<UserError>(() => site.Say("somebody", StatementKind.Hold, reason: "wait", until: until))).Message.ShouldContain(message);
    }

    [Fact]
    public async Task alone_can_have_an_end()
    {
        await site.Deploy(Site.One);

        await Should.ThrowAsync<UserError>(() => site.Say("somebody", StatementKind.Veto, reason: "wrong", until: "2027-01-01T00:00Z"));
    }
}

using Slipway.Approvals;
using Slipway.Images;
using Slipway.Policies;
using Slipway.Promotion;
using Slipway.Tests.Promotion;

namespace Slipway.Tests.Approvals;

public sealed class An_approval : IDisposable
{
    private readonly Site site = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task lets_the_release_through_without_another_word()
    {
        await site.Deploy(Site.One);
        await Should.ThrowAsync<PromotionDenied>(() => site.Promote(Site.One, "me"));

        await site.Say("somebody", StatementKind.Approve);
        await site.Promote(Site.One, "me");

        (await site.Entries())[^1].Approvals.ShouldHaveSingleItem().By.ShouldBe("somebody");
    }

    [Fact]
    public async Task is_of_the_pipeline_that_was_shown()
    {
        await site.Deploy(Site.One);
        site.Pipeline = Digest.Of("another pipeline");

        var said = await site.Say("somebody", StatementKind.Approve);

        said.ShouldBeOfType<Approval>().Pipeline.ShouldBe(Digest.Of("another pipeline"));
    }

    [Fact]
    public async Task changes_nothing_that_runs()
    {
        await site.Deploy(Site.One);
        var before = await site.Entries();

        await site.Say("somebody", StatementKind.Approve);

        (await site.Entries()).Count.ShouldBe(before.Count);
        site.Machines.Running.Keys.ShouldBe(["goerli"]);
    }

    [Fact]
    public async Task is_of_the_release_that_was_verified_last_unless_another_is_named()
    {
        await site.Deploy(Site.One);
        await site.Deploy(Site.Two);

        (await site.Say("somebody", StatementKind.Approve)).Release.ShouldBe(Site.Two.Digest);
        (await site.Say("somebody", StatementKind.Approve, Site.One)).Release.ShouldBe(Site.One.Digest);
    }

    [Fact]
    public async Task said_twice_is_recorded_once()
    {
        await site.Deploy(Site.One);

        await site.Say("somebody", StatementKind.Approve);
        await site.Say("somebody", StatementKind.Approve);

        (await site.Statements()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task of_another_pipeline_is_another_approval()
    {
        await site.Deploy(Site.One);
        await site.Say("somebody", StatementKind.Approve);
        site.Pipeline = Digest.Of("another pipeline");

        await site.Say("somebody", StatementKind.Approve);

        (await site.Statements()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task by_two_people_is_recorded_twice()
    {
        await site.Deploy(Site.One);

        await site.Say("somebody", StatementKind.Approve);
        await site.Say("somebody else", StatementKind.Approve);

        (await site.Statements()).Select(x => x.By).ShouldBe(["somebody", "somebody else"]);
    }

    [Fact]
    public async Task of_a_release_that_nobody_verified_names_those_that_were()
    {
        await site.Deploy(Site.One);

        var error = await Should.ThrowAsync<UserError>(() => site.Say("somebody", StatementKind.Approve, Site.Two));

        error.Message.ShouldContain($"{Site.Two.Digest} was not verified in dev");
        error.NextStep.ShouldContain($"{Site.One.Digest}");
        (await site.Statements()).ShouldBeEmpty();
    }

    [Fact]
    public async Task before_anything_was_verified_says_so() =>
        (await Should.ThrowAsync<UserError>(() => site.Say("somebody", StatementKind.Approve))).Message.ShouldContain("no release was verified in dev yet");

    [Fact]
    public async Task for_the_first_stage_is_not_needed()
    {
        await site.Deploy(Site.One);

        var error = await Should.ThrowAsync<UserError>(() => site.Say("somebody", StatementKind.Approve, stage: "dev"));

        error.Message.ShouldContain("nobody has to approve");
        error.NextStep.ShouldContain("--stage prod");
    }

    [Fact]
    public async Task for_a_stage_that_does_not_exist_names_those_that_do() =>
        (await Should.ThrowAsync<UserError>(() => site.Say("somebody", StatementKind.Approve, stage: "production"))).NextStep.ShouldBe("--stage is one of dev, prod");

    [Fact]
    public async Task that_overrides_a_freeze_needs_a_reason_and_is_recorded_beside_the_override()
    {
        await site.Deploy(Site.One);
        await Should.ThrowAsync<UserError>(() => site.Say("somebody", StatementKind.Override, reason: "  "));

        await site.Say("somebody", StatementKind.Override, reason: "the service  is down");

        (await site.Statements()).Select(x => (x.GetType(), x.Reason)).ShouldBe(
            [(typeof(Approval), "the service is down"), (typeof(FreezeOverride), "the service is down")]);
    }

    [Fact]
    public async Task that_no_longer_counts_is_recorded_again()
    {
        site.Policy = new Policy(new Recent());
        await site.Deploy(Site.One);
        await site.Say("somebody", StatementKind.Approve);
        site.Time.Pass(TimeSpan.FromDays(1));

        await site.Say("somebody", StatementKind.Approve);

        (await site.Statements()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task after_a_cancellation_is_not_recorded()
    {
        await site.Deploy(Site.One);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(
            () => site.As("somebody").Say(StatementKind.Approve, new Remark(null, null, null), null, cancelled.Token));

        (await site.Ledger.Statements(Cancellation)).ShouldBeEmpty();
    }

    private sealed record Recent : IPromotionRule
    {
        public string Name => "recent approval";

        public Decision Decide(PromotionRequest request) => request.Statements.OfType<Approval>().Any(x => request.Now - x.At < TimeSpan.FromHours(1))
            ? Decision.Allowed("approved")
            : Decision.Needs("an approval");
    }
}

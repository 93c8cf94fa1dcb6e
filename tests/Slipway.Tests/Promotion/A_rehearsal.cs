using Slipway.Approvals;
using Slipway.Images;
using Slipway.Policies;
using Slipway.Promotion;

namespace Slipway.Tests.Promotion;

public sealed class A_rehearsal : IDisposable
{
    private static readonly RequiredApprovals Ada = new(1, SelfApproval.Forbidden) { From = ["ada"], Validity = TimeSpan.FromDays(3) };

    private static readonly FreezeWindows Weekends = new(Freeze.Weekly(DayOfWeek.Friday, "16:00", DayOfWeek.Monday, "08:00", "Europe/Paris", "nobody watches"));

    private readonly Office office = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static string Short => Office.One.Digest.Short;

    public void Dispose() => office.Dispose();

    [Fact]
    public async Task of_what_is_allowed_shows_a_line_a_rule_and_says_so()
    {
        await office.Verify(Office.One);
        await office.Say(new Approval("ada", Office.One.Digest, "prod", office.Now));

        var rehearsal = await office.Rehearse(Office.One, office.Now.AddHours(1), Ada, new NotHeld());

        rehearsal.RequireAllowed();
        RehearsalTable.Of(rehearsal).ShouldBe(
        [
            $"{Short} (commit aaaaaaaaaaaa) to prod at 2026-03-01 10:00 UTC",
            "",
            "Rule      Decision  Why",
            "verified  allowed   in dev at 2026-03-01 09:00 UTC",
            "approval  allowed   by ada",
            "hold      allowed   nobody holds it",
            "",
            $"{Short} would be allowed into prod at 2026-03-01 10:00 UTC",
        ]);
    }

    [Fact]
    public async Task says_when_all_that_time_decides_would_allow_it_and_what_it_needs_then()
    {
        await office.Verify(Office.One);

        var rehearsal = await office.Rehearse(Office.One, office.Now, Weekends, new SoakTime(TimeSpan.FromHours(30)), Ada);

        rehearsal.Earliest.ShouldBe(new DateTimeOffset(2026, 3, 2, 15, 0, 0, TimeSpan.Zero));
        Should.Throw<PromotionDenied>(rehearsal.RequireAllowed).Message
            .ShouldStartWith($"{Short} would be blocked from prod until 2026-03-02 15:00 UTC, and then needs 1 approval of {Short} for prod: 1 of ada");
        RehearsalTable.Of(rehearsal).ShouldContain(x => x.StartsWith("freeze     blocked until 2026-03-02 07:00 UTC  frozen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task of_what_lacks_approvals_alone_says_whose()
    {
        await office.Verify(Office.One);

        var error = Should.Throw<PromotionDenied>((await office.Rehearse(Office.One, office.Now, Ada)).RequireAllowed);

        error.Message.ShouldBe($"{Short} needs 1 approval of {Short} for prod: 1 of ada{Environment.NewLine}  ask ada");
    }

    [Fact]
    public async Task of_what_is_blocked_for_good_names_the_rules()
    {
        await office.Verify(Office.One);
        await office.Say(new Veto("ada", Office.One.Digest, "prod", office.Now));

        var rehearsal = await office.Rehearse(Office.One, office.Now, new NotHeld(), new SoakTime(TimeSpan.FromHours(2)));

        rehearsal.Earliest.ShouldBeNull();
        rehearsal.Verdict.ShouldBe($"{Short} would be blocked from prod: hold, soak time");
    }

    [Fact]
    public async Task of_a_release_that_was_not_verified_says_so_beside_the_other_rules()
    {
        var rehearsal = await office.Rehearse(Office.One, office.Now, new NotHeld());

        rehearsal.Decisions.Select(x => (x.Rule, x.Decision.Kind)).ShouldBe([("verified", DecisionKind.Blocked), ("hold", DecisionKind.Allowed)]);
        Should.Throw<PromotionDenied>(rehearsal.RequireAllowed).NextStep.ShouldBe($"deploy it to dev first: ./build.sh DeployDev --release {Office.One.Digest}");
    }

    [Fact]
    public async Task of_a_time_in_the_past_knows_nothing_that_came_later()
    {
        await office.Verify(Office.One);
        await office.Say(new Approval("ada", Office.One.Digest, "prod", office.Now));

        (await office.Rehearse(Office.One, office.Now, Ada)).IsAllowed.ShouldBeTrue();
        (await office.Rehearse(Office.One, office.Now.AddSeconds(-1), Ada)).Decisions.Select(x => x.Decision.Kind)
            .ShouldBe([DecisionKind.Blocked, DecisionKind.Needs]);
    }

    [Fact]
    public async Task of_a_later_time_knows_that_approvals_expire()
    {
        await office.Verify(Office.One);
        await office.Say(new Approval("ada", Office.One.Digest, "prod", office.Now));

        (await office.Rehearse(Office.One, office.Now.AddDays(3), Ada)).Verdict.ShouldContain("expired at 2026-03-04 09:00 UTC");
    }

    [Fact]
    public async Task shows_which_files_of_the_pipeline_have_changed()
    {
        await office.Verify(Office.One);
        office.Pipeline = Digest.Of("changed");

        (await office.Rehearse(Office.One, office.Now, new PipelineUnchanged(Ada))).Decisions[^1].Decision.Reason
            .ShouldBe("1 approval of the pipeline, changed since it built the release: build/Build.cs: 1 of ada");
    }

    [Fact]
    public async Task asks_nobody_and_records_nothing()
    {
        await office.Verify(Office.One);
        var before = await office.Ledger.Read(Cancellation);

        await office.Rehearse(Office.One, office.Now, Ada);

        office.TimesAsked.ShouldBe(0);
        (await office.Ledger.Read(Cancellation)).Count.ShouldBe(before.Count);
        (await office.Ledger.Statements(Cancellation)).ShouldBeEmpty();
        office.Running.Keys.ShouldBe(["goerli"]);
    }

    [Fact]
    public async Task says_what_the_promotion_itself_would_do_about_what_runs_already()
    {
        await office.Verify(Office.One);
        office.Answer = _ => Task.FromResult<IReadOnlyList<Approval>>([new Approval("ada", Office.One.Digest, "prod", office.Now)]);
        await office.Promote(Office.One, Ada);

        (await office.Rehearse(Office.One, office.Now, Ada)).IsAllowed.ShouldBeTrue();
    }
}

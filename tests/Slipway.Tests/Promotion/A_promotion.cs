using Slipway.Approvals;
using Slipway.Deployments;
using Slipway.Policies;
using Slipway.Promotion;

namespace Slipway.Tests.Promotion;

public sealed class A_promotion : IDisposable
{
    private static readonly RequiredApprovals Two = new(2, SelfApproval.Forbidden) { From = ["ada", "bob", "cyd"], Validity = TimeSpan.FromDays(3) };

    private readonly Office office = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => office.Dispose();

    [Fact]
    public async Task that_is_approved_is_recorded_with_what_each_rule_said_and_whose_approvals_counted()
    {
        await office.Verify(Office.One);
        await Approve("ada", "bob", "eve");

        await office.Promote(Office.One, Two, new NotHeld());

        var entry = (await office.Ledger.Read(Cancellation))[^1];
        entry.ShouldSatisfyAllConditions(
            x => x.Outcome.ShouldBe(DeploymentOutcome.Succeeded),
            x => x.Approvals.Select(approval => approval.By).ShouldBe(["ada", "bob"]),
            x => x.Decisions.ShouldBe([new("approval", Decision.Allowed("by ada, bob")), new("hold", Decision.Allowed("nobody holds it"))]));
        office.Running.Keys.ShouldBe(["goerli", "mainnet", "bsc"], ignoreOrder: true);
        office.TimesAsked.ShouldBe(0);
    }

    [Fact]
    public async Task that_lacks_approvals_asks_for_them()
    {
        await office.Verify(Office.One);
        await Approve("ada");
        office.Answer = request => Answered(Approval("bob", office.Now));

        await office.Promote(Office.One, Two);

        office.TimesAsked.ShouldBe(1);
        office.Running.Keys.ShouldContain("mainnet");
    }

    [Fact]
    public async Task that_is_not_approved_when_asked_changes_nothing_and_says_how_to()
    {
        await office.Verify(Office.One);

        var error = await Should.ThrowAsync<PromotionDenied>(() => office.Promote(Office.One, Two));

        error.Message.ShouldStartWith($"{Office.One.Digest.Short} may not go to prod: needs 2 approvals of {Office.One.Digest.Short} for prod: 2 of ada, bob, cyd");
        error.NextStep.ShouldBe("ask ada");
        office.Running.Keys.ShouldBe(["goerli"]);
        (await office.Ledger.Read(Cancellation)).ShouldNotContain(x => x.Stage == "prod");
    }

    [Fact]
    public async Task that_is_blocked_asks_nobody_and_says_the_next_step_of_each_rule()
    {
        await office.Verify(Office.One);
        await office.Say(new Veto("cyd", Office.One.Digest, "prod", office.Now));

        var error = await Should.ThrowAsync<PromotionDenied>(() => office.Promote(Office.One, Two, new NotHeld(), new SoakTime(TimeSpan.FromHours(2))));

        office.TimesAsked.ShouldBe(0);
        error.NextStep.Split(Environment.NewLine).Select(x => x.Trim()).ShouldBe(["a veto stays: mend it in another release", "wait until 2026-03-01 11:00 UTC"]);
    }

    [Fact]
    public async Task is_judged_at_the_time_of_the_answer_not_of_the_question()
    {
        await office.Verify(Office.One);
        office.Answer = _ =>
        {
            office.Now = A.Morning.AddHours(8);
            return Answered(Approval("ada", office.Now), Approval("bob", office.Now));
        };

        var error = await Should.ThrowAsync<PromotionDenied>(() => office.Promote(
            Office.One, Two, new FreezeWindows(Freeze.Once("2026-03-01 16:00", "2026-03-02 08:00", "UTC", "move"))));

        error.Message.ShouldContain("blocked until 2026-03-02 08:00:00 UTC: frozen");
    }

    [Fact]
    public async Task is_stopped_by_a_veto_that_comes_while_somebody_thinks_about_it()
    {
        await office.Verify(Office.One);
        office.Answer = async _ =>
        {
            await office.Say(new Veto("cyd", Office.One.Digest, "prod", office.Now));
            return [Approval("ada", office.Now), Approval("bob", office.Now)];
        };

        (await Should.ThrowAsync<PromotionDenied>(() => office.Promote(Office.One, Two, new NotHeld()))).Message.ShouldContain("vetoed by cyd");
    }

    [Fact]
    public async Task of_what_runs_there_already_needs_no_new_approval()
    {
        await office.Verify(Office.One);
        office.Answer = request => Answered(Approval("ada", office.Now), Approval("bob", office.Now));
        await office.Promote(Office.One, Two);

        await office.Promote(Office.One, Two);

        office.TimesAsked.ShouldBe(1);
    }

    [Fact]
    public async Task of_another_release_needs_approvals_of_its_own()
    {
        await office.Verify(Office.One);
        await Approve("ada", "bob");
        await office.Promote(Office.One, Two);
        await office.Verify(Office.Two);

        (await Should.ThrowAsync<PromotionDenied>(() => office.Promote(Office.Two, Two))).Message.ShouldContain("needs 2 approvals");
    }

    private static Task<IReadOnlyList<Approval>> Answered(params IReadOnlyList<Approval> approvals) => Task.FromResult(approvals);

    private static Approval Approval(string by, DateTimeOffset at) => new(by, Office.One.Digest, "prod", at);

    private async Task Approve(params IReadOnlyList<string> people)
    {
        foreach (var person in people)
        {
            await office.Say(Approval(person, office.Now));
        }
    }
}

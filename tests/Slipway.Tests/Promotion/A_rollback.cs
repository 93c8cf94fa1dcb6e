using Slipway.Approvals;
using Slipway.Deployments;
using Slipway.Policies;
using Slipway.Promotion;
using Slipway.Releases;
using Slipway.Tests.Deployments;

namespace Slipway.Tests.Promotion;

public sealed class A_rollback : IDisposable
{
    private readonly Site site = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task brings_all_targets_back_to_the_release_before_and_is_recorded_as_one()
    {
        await Deliver(Site.One, Site.Two);

        await RollBack();

        Production.ShouldBe([Site.One, Site.One]);
        (await site.Entries())[^1].Purpose.ShouldBe(DeploymentPurpose.Rollback);
        (await site.Entries())[^1].Outcome.ShouldBe(DeploymentOutcome.Succeeded);
    }

    [Fact]
    public async Task does_not_lead_to_the_release_that_was_taken_back()
    {
        await Deliver(Site.One, Site.Two);
        await RollBack();

        var error = await Should.ThrowAsync<UserError>(() => RollBack());

        error.Message.ShouldContain("prod has nothing to go back to");
        error.NextStep.ShouldContain($"{Site.Two.Digest}");
        Production.ShouldBe([Site.One, Site.One]);
    }

    [Fact]
    public async Task leads_to_a_release_that_is_named_even_if_it_was_taken_back()
    {
        await Deliver(Site.One, Site.Two);
        await RollBack();

        await RollBack(Site.Two);

        Production.ShouldBe([Site.Two, Site.Two]);
    }

    [Fact]
    public async Task passes_over_a_vetoed_release()
    {
        await Deliver(Site.One, Site.Two, Site.Three);
        await site.Say("somebody", StatementKind.Veto, Site.Two, "it loses messages");

        await RollBack();

        Production.ShouldBe([Site.One, Site.One]);
    }

    [Fact]
    public async Task to_a_vetoed_release_is_refused()
    {
        await Deliver(Site.One, Site.Two);
        await site.Say("somebody", StatementKind.Veto, Site.One, "it loses messages");

        (await Should.ThrowAsync<PromotionDenied>(() => RollBack(Site.One))).Message.ShouldContain("vetoed by somebody");
        (await Should.ThrowAsync<PromotionDenied>(() => RollBack())).Message.ShouldContain("vetoed by somebody");
        Production.ShouldBe([Site.Two, Site.Two]);
    }

    [Fact]
    public async Task to_a_release_that_never_ran_there_is_refused()
    {
        await Deliver(Site.One);
        await site.Deploy(Site.Two);

        var error = await Should.ThrowAsync<UserError>(() => RollBack(Site.Two));

        error.Message.ShouldContain("was never verified in prod");
        error.NextStep.ShouldContain($"{Site.One.Digest}");
    }

    [Fact]
    public async Task that_fails_on_one_target_leaves_all_with_what_they_ran()
    {
        await Deliver(Site.One, Site.Two);
        site.Machines.BeforeApply = target => target == "bsc" && site.Machines.Running["bsc"] == Site.Two && site.Machines.Running["mainnet"] == Site.One
            ? throw new UserError("bsc did not become ready", "see its last lines above")
            : Task.CompletedTask;

        await Should.ThrowAsync<UserError>(() => RollBack());

        Production.ShouldBe([Site.Two, Site.Two]);
        (await site.Entries())[^1].Outcome.ShouldBe(DeploymentOutcome.RolledBack);
    }

    [Fact]
    public async Task after_an_interrupted_deployment_goes_back_to_what_ran_before_it()
    {
        await Deliver(Site.One, Site.Two);
        await site.Ledger.Append(A.Entry("prod", Site.Three, DeploymentOutcome.Started), Cancellation);
        await (await site.Machines.Prepare(Site.Three, Site.Prod.Targets[0], Cancellation)).Apply(Cancellation);

        await RollBack();

        Production.ShouldBe([Site.Two, Site.Two]);
    }

    [Fact]
    public async Task asks_its_own_rules_and_says_how_to_approve_it()
    {
        await Deliver(Site.One, Site.Two);
        site.RollbackPolicy = new Policy(new RequiredApprovals(1, SelfApproval.Allowed));

        var denied = await Should.ThrowAsync<PromotionDenied>(() => RollBack());
        denied.NextStep.ShouldBe($"approve it: ./build.sh Rollback --stage prod --release {Site.One.Digest} --approve");

        await site.As("me", hasApproved: true).RollBack(null, null, Cancellation);
        Production.ShouldBe([Site.One, Site.One]);
    }

    [Fact]
    public async Task of_the_first_stage_asks_nobody()
    {
        await Deliver(Site.One, Site.Two);

        await site.As("me").RollBack("dev", null, Cancellation);

        site.Machines.Running["goerli"].ShouldBe(Site.One);
        Production.ShouldBe([Site.Two, Site.Two]);
    }

    [Fact]
    public async Task where_nothing_runs_needs_a_name()
    {
        await Deliver(Site.One);
        await site.As("me").Teardown(null, Cancellation);

        (await Should.ThrowAsync<UserError>(() => RollBack())).Message.ShouldContain("nothing runs in prod");

        await RollBack(Site.One);
        Production.ShouldBe([Site.One, Site.One]);
    }

    private IEnumerable<Release> Production => [site.Machines.Running["mainnet"], site.Machines.Running["bsc"]];

    private async Task Deliver(params IReadOnlyList<Release> releases)
    {
        foreach (var release in releases)
        {
            await site.Deliver(release);
        }
    }

    private Task<string> RollBack(Release? release = null) => site.As("me").RollBack(null, release?.Digest, Cancellation);
}

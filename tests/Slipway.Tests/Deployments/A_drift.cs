using Slipway.Approvals;
using Slipway.Clusters;
using Slipway.Deployments;
using Slipway.Stages;
using Slipway.Tests.Promotion;
using Slipway.Verification;

namespace Slipway.Tests.Deployments;

public sealed class A_drift : IDisposable
{
    private readonly Site site = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task is_none_where_nothing_was_deployed() => (await Find()).ShouldBeEmpty();

    [Fact]
    public async Task is_none_where_all_runs_as_deployed()
    {
        await site.Deliver(Site.One);

        (await Find()).ShouldBeEmpty();
    }

    [Fact]
    public async Task names_the_target_that_does_not_run()
    {
        await site.Deliver(Site.One);
        await site.Machines.Remove(Site.Prod.Targets[1], Cancellation);

        (await Find()).ShouldBe(["prod/bsc: it does not run"]);
    }

    [Fact]
    public async Task names_the_target_that_runs_something_else_and_the_stage_that_is_mixed()
    {
        await site.Deliver(Site.One);
        await (await site.Machines.Prepare(Site.Two, Site.Prod.Targets[1], Cancellation)).Apply(Cancellation);

        (await Find()).ShouldBe(
        [
            $"prod/bsc: it runs {Site.Two.Digest.Short}, and {Site.One.Digest.Short} was deployed",
            $"prod: its targets run different releases: mainnet {Site.One.Digest.Short}, bsc {Site.Two.Digest.Short}",
        ]);
    }

    [Fact]
    public async Task names_what_others_have_changed_and_who()
    {
        await site.Deliver(Site.One);
        site.Machines.Changes["mainnet"] = new LiveChange("Deployment/listener", "spec.replicas", "3", "5", "kubectl-scale");

        (await Find()).ShouldBe(["prod/mainnet: Deployment/listener spec.replicas is 5, deployed was 3: by kubectl-scale"]);
    }

    [Fact]
    public async Task names_the_target_whose_cluster_does_not_answer_and_still_looks_at_the_others()
    {
        await site.Deliver(Site.One);
        site.Machines.Silent.Add("mainnet");
        await site.Machines.Remove(Site.Prod.Targets[1], Cancellation);

        (await Find()).ShouldBe(["prod/mainnet: its cluster does not answer", "prod/bsc: it does not run"]);
    }

    [Fact]
    public async Task names_the_target_whose_copies_are_not_all_ready()
    {
        await site.Deliver(Site.One);
        site.Machines.Copies["bsc"] = new Replicas(Wanted: 3, Ready: 2);

        (await Find()).ShouldBe(["prod/bsc: 2 of 3 copies are ready"]);
    }

    [Fact]
    public async Task names_what_the_ledger_does_not_know()
    {
        await (await site.Machines.Prepare(Site.Two, Site.Dev.Targets[0], Cancellation)).Apply(Cancellation);

        (await Find()).ShouldBe(["dev/goerli: something runs that the ledger does not know"]);
    }

    [Fact]
    public async Task names_a_vetoed_release_that_runs_and_not_one_that_is_vetoed_elsewhere()
    {
        await site.Deliver(Site.One);
        await site.Say("somebody", StatementKind.Veto, reason: "it loses messages");

        (await Find()).ShouldBe([$"prod: {Site.One.Digest.Short} runs, which somebody has vetoed: it loses messages"]);
    }

    private Task<IReadOnlyList<string>> Find() =>
        new Drift(site.Ledger, site.Machines, new StatusReport(site.Ledger, site.Machines, site, new SmokeTest(site.Machines)), site.Policy)
            .Find([Stage.Of<Site.Dev>(), Stage.Of<Site.Prod>()], Cancellation);
}

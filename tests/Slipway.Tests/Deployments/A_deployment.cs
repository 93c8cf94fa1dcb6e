using Slipway.Approvals;
using Slipway.Deployments;
using Slipway.Images;
using Slipway.Policies;
using Slipway.Releases;
using Slipway.Stages;
using Slipway.Verification;

namespace Slipway.Tests.Deployments;

public sealed class A_deployment : IDisposable
{
    private static readonly Stage Prod = A.Stage("prod", "mainnet", "bsc");

    private readonly TemporaryFolder folder = new();
    private readonly Machines machines = new("bsc");
    private readonly LedgerFile ledger;
    private readonly Deployer deployer;

    public A_deployment()
    {
        ledger = new LedgerFile(folder / "ledger.jsonl");
        deployer = new Deployer(ledger, machines, new Shelf(), new SmokeTest(machines), "me", TimeProvider.System);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        folder.Dispose();
        machines.Dispose();
    }

    [Fact]
    public async Task brings_the_release_to_all_targets_and_records_it_once()
    {
        await deployer.Deploy(Prod, Shelf.One, Clearance.NotNeeded, Cancellation);

        machines.Running.Values.ShouldBe([Shelf.One, Shelf.One]);
        (await Outcomes()).ShouldBe([DeploymentOutcome.Started, DeploymentOutcome.Succeeded]);
    }

    [Fact]
    public async Task that_fails_on_one_target_leaves_all_of_them_with_the_release_before()
    {
        await deployer.Deploy(Prod, Shelf.One, Clearance.NotNeeded, Cancellation);

        var error = await Should.ThrowAsync<UserError>(() => deployer.Deploy(Prod, Machines.Bad, Clearance.NotNeeded, Cancellation));

        error.Message.ShouldContain("bsc did not become ready");
        error.NextStep.ShouldBe($"mainnet and bsc run {Shelf.One.Digest.Short} (commit {Shelf.One.Commit.Short}), as before");
        machines.Running.Values.ShouldBe([Shelf.One, Shelf.One]);
        (await Outcomes())[^1].ShouldBe(DeploymentOutcome.RolledBack);
    }

    [Fact]
    public async Task that_fails_at_the_first_time_leaves_nothing()
    {
        var error = await Should.ThrowAsync<UserError>(() => deployer.Deploy(Prod, Machines.Bad, Clearance.NotNeeded, Cancellation));

        error.NextStep.ShouldBe("nothing runs in prod, as before");
        machines.Running.ShouldBeEmpty();
    }

    [Fact]
    public async Task that_fails_goes_back_to_what_the_cluster_ran_where_the_ledger_knows_of_nothing()
    {
        await (await machines.Prepare(Shelf.One, Prod.Targets[0], Cancellation)).Apply(Cancellation);

        var error = await Should.ThrowAsync<UserError>(() => deployer.Deploy(Prod, Machines.Bad, Clearance.NotNeeded, Cancellation));

        error.NextStep.ShouldBe($"mainnet runs {Shelf.One.Digest.Short} (commit {Shelf.One.Commit.Short}), nothing runs in bsc, as before");
        machines.Running.ShouldHaveSingleItem().ShouldBe(new("mainnet", Shelf.One));
    }

    [Fact]
    public async Task that_was_killed_at_the_first_time_leaves_nothing_of_it()
    {
        await ledger.Append(A.Entry("prod", Shelf.Two, DeploymentOutcome.Started), Cancellation);
        await (await machines.Prepare(Shelf.Two, Prod.Targets[0], Cancellation)).Apply(Cancellation);

        await deployer.Recover(Prod, Cancellation);

        machines.Running.ShouldBeEmpty();
    }

    [Fact]
    public async Task that_is_interrupted_puts_things_back()
    {
        await deployer.Deploy(Prod, Shelf.One, Clearance.NotNeeded, Cancellation);
        using var interruption = new CancellationTokenSource();
        machines.BeforeApply = target => target == "bsc" && machines.Running["mainnet"] == Shelf.Two ? interruption.CancelAsync() : Task.CompletedTask;

        await Should.ThrowAsync<UserError>(() => deployer.Deploy(Prod, Shelf.Two, Clearance.NotNeeded, interruption.Token));

        machines.Running.Values.ShouldBe([Shelf.One, Shelf.One]);
    }

    [Fact]
    public async Task whose_targets_are_no_longer_reserved_stops_and_leaves_the_stage_to_the_next_build()
    {
        await deployer.Deploy(Prod, Shelf.One, Clearance.NotNeeded, Cancellation);
        machines.BeforeApply = target => target == "bsc" ? machines.Lost.CancelAsync() : Task.CompletedTask;

        var error = await Should.ThrowAsync<UserError>(() => deployer.Deploy(Prod, Shelf.Two, Clearance.NotNeeded, Cancellation));

        error.Message.ShouldContain("prod is no longer reserved for this build: it was taken by somebody");
        (await Outcomes())[^1].ShouldBe(DeploymentOutcome.Started);

        machines.Lost = new CancellationTokenSource();
        machines.BeforeApply = _ => Task.CompletedTask;
        await deployer.Recover(Prod, Cancellation);
        machines.Running.Values.ShouldBe([Shelf.One, Shelf.One]);
    }

    [Fact]
    public async Task of_what_runs_already_changes_nothing()
    {
        await deployer.Deploy(Prod, Shelf.One, Clearance.NotNeeded, Cancellation);
        await deployer.Deploy(Prod, Shelf.One, Clearance.NotNeeded, Cancellation);

        (await Outcomes()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task whose_build_was_killed_is_put_back_by_the_next_build()
    {
        await deployer.Deploy(Prod, Shelf.One, Clearance.NotNeeded, Cancellation);
        machines.BeforeApply = target => target == "bsc" ? throw new Killed() : Task.CompletedTask;
        await ledger.Append(A.Entry("prod", Shelf.Two, DeploymentOutcome.Started), Cancellation);
        await Should.ThrowAsync<Killed>(async () =>
        {
            foreach (var target in Prod.Targets)
            {
                await (await machines.Prepare(Shelf.Two, target, Cancellation)).Apply(Cancellation);
            }
        });
        machines.BeforeApply = _ => Task.CompletedTask;

        await deployer.Recover(Prod, Cancellation);

        machines.Running.Values.ShouldBe([Shelf.One, Shelf.One]);
        (await Outcomes())[^1].ShouldBe(DeploymentOutcome.RolledBack);
    }

    [Fact]
    public async Task that_another_build_is_making_is_not_put_back()
    {
        await deployer.Deploy(Prod, Shelf.One, Clearance.NotNeeded, Cancellation);
        var elsewhere = new Elsewhere(ledger, A.Entry("prod", Shelf.Two, DeploymentOutcome.Started) with { IsUnderWay = true, By = "somebody" });
        var another = new Deployer(elsewhere, machines, new Shelf(), new SmokeTest(machines), "me", TimeProvider.System);

        await another.Recover(Prod, Cancellation);

        (await Outcomes()).ShouldBe([DeploymentOutcome.Started, DeploymentOutcome.Succeeded]);
        (await Should.ThrowAsync<UserError>(() => another.Deploy(Prod, Shelf.One, Clearance.NotNeeded, Cancellation))).Message.ShouldContain("somebody is deploying");
    }

    [Fact]
    public async Task that_was_removed_is_no_longer_meant_to_run()
    {
        await deployer.Deploy(Prod, Shelf.One, Clearance.NotNeeded, Cancellation);
        await deployer.Remove(Prod, Cancellation);

        machines.Running.ShouldBeEmpty();
        new History(await ledger.Read(Cancellation)).Running("prod").ShouldBeNull();
    }

    [Fact]
    public async Task that_never_was_is_removed_without_making_a_place_for_it()
    {
        machines.Homeless.UnionWith(["mainnet", "bsc"]);

        await deployer.Remove(Prod, Cancellation);

        machines.Reservations.ShouldBe(0);
    }

    [Fact]
    public async Task is_shown_as_unhealthy_when_it_does_not_run()
    {
        await deployer.Deploy(Prod, Shelf.One, Clearance.NotNeeded, Cancellation);
        await machines.Remove(Prod.Targets[1], Cancellation);

        var report = new StatusReport(ledger, machines, new Shelf(), new SmokeTest(machines));
        var statuses = await report.Read([Prod], Cancellation);

        statuses.Select(x => (x.Target, x.Health, x.Detail)).ShouldBe(
            [("mainnet", TargetHealth.Healthy, null), ("bsc", TargetHealth.Unhealthy, "it does not run")]);
    }

    private async Task<IReadOnlyList<DeploymentOutcome>> Outcomes() => [.. (await ledger.Read(Cancellation)).Select(x => x.Outcome)];

    private sealed class Elsewhere(ILedger ours, LedgerEntry underWay) : ILedger
    {
        public async Task<IReadOnlyList<LedgerEntry>> Read(CancellationToken cancellation) => [.. await ours.Read(cancellation), underWay];

        public Task Append(LedgerEntry entry, CancellationToken cancellation) => ours.Append(entry, cancellation);

        public Task<IReadOnlyList<Statement>> Statements(CancellationToken cancellation) => ours.Statements(cancellation);

        public Task Append(Statement statement, CancellationToken cancellation) => ours.Append(statement, cancellation);
    }

    private sealed class Killed : Exception;

    private sealed class Shelf : IReleaseStore
    {
        public static Release One { get; } = A.Release("one");

        public static Release Two { get; } = A.Release("two");

        public Task<Release> Get(Digest digest, CancellationToken cancellation) =>
            Task.FromResult(new[] { One, Two }.Single(x => x.Digest == digest));

        public Task<ReleaseFiles> Open(Release release, CancellationToken cancellation) => throw new NotSupportedException();
    }
}

using Serilog;
using Slipway.Clusters;
using Slipway.Images;
using Slipway.Policies;
using Slipway.Releases;
using Slipway.Stages;
using Slipway.Verification;

namespace Slipway.Deployments;

/// <summary>Brings a release to all targets of a stage, or leaves them as they were.</summary>
public sealed class Deployer(ILedger ledger, ICluster cluster, IReleaseStore releases, SmokeTest smokeTest, string user, TimeProvider clock)
{
    private static readonly TimeSpan RollbackLimit = TimeSpan.FromMinutes(5);

    /// <summary>Deploys and verifies.</summary>
    /// <returns>What runs, in the order of the targets.</returns>
    /// <exception cref="UserError">A target failed; the message says which, why, and what runs now.</exception>
    public async Task<IReadOnlyList<Instance>> Deploy(
        Stage stage, Release release, Clearance clearance, CancellationToken cancellation)
    {
        await using var reservation = await cluster.Reserve(stage.Targets, cancellation);
        return await WhileReserved(stage, reservation, token => Deploy(stage, release, clearance, reservation, token), cancellation);
    }

    /// <summary>Puts a stage back whose deployment was killed before it ended.</summary>
    public async Task Recover(Stage stage, CancellationToken cancellation)
    {
        if (await FindInterrupted(stage, cancellation) is null)
        {
            return;
        }

        await using var reservation = await cluster.Reserve(stage.Targets, cancellation);

        // Whoever had it until now may have put the stage in order.
        if (await FindInterrupted(stage, cancellation) is { } interrupted)
        {
            Log.Warning("The deployment of {Release:l} to {Stage} was interrupted: putting it back", interrupted.Release.Short, stage);
            var before = await Before(stage, new History(await ledger.Read(cancellation)), cancellation);
            await WhileReserved(stage, reservation, _ => RollBack(stage, before, interrupted, "interrupted", reservation.Lost), cancellation);
        }
    }

    /// <summary>Takes away what runs in a stage.</summary>
    public async Task Remove(Stage stage, CancellationToken cancellation)
    {
        // Reserving a target would give it a place.
        if ((await ForEach(stage, target => cluster.HasPlaceFor(target, cancellation))).Any(x => x))
        {
            await using var reservation = await cluster.Reserve(stage.Targets, cancellation);
            await WhileReserved(stage, reservation, token => RemoveAll(stage, token), cancellation);
        }

        if (new History(await ledger.Read(cancellation)).Entries.LastOrDefault(x => x.Stage == stage.Name) is { } last
            && last.Outcome != DeploymentOutcome.Removed)
        {
            await ledger.Append(
                last with { Outcome = DeploymentOutcome.Removed, At = clock.GetUtcNow(), By = user, Approvals = [], Decisions = [], Reason = null }, cancellation);
        }
    }

    private static int IndexOf(Stage stage, DeploymentTarget target) => stage.Targets.ToList().IndexOf(target);

    // All targets are awaited even when one fails, so that nothing still changes while they are put back.
    private static async Task<IReadOnlyList<T>> ForEach<T>(Stage stage, Func<DeploymentTarget, Task<T>> action) =>
        await Task.WhenAll(stage.Targets.Select(action));

    private static async Task<T> WhileReserved<T>(Stage stage, IReservation reservation, Func<CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellation, reservation.Lost);
        try
        {
            return await work(both.Token);
        }
        catch (Exception exception) when (exception is UserError or OperationCanceledException && reservation.Lost.IsCancellationRequested)
        {
            throw new UserError(
                $"{stage} is no longer reserved for this build: {reservation.Loss}",
                "another build may work on it now; run this one again when the cluster answers: what is half done is then put in order",
                exception);
        }
    }

    private async Task<IReadOnlyList<Instance>> Deploy(
        Stage stage, Release release, Clearance clearance, IReservation reservation, CancellationToken cancellation)
    {
        var history = new History(await ledger.Read(cancellation));
        if (history.UnderWay(stage.Name) is { } other)
        {
            throw new UserError($"{other.By} is deploying {other.Release.Short} to {stage}", "let that build end, and run this one again");
        }

        var before = await Before(stage, history, cancellation);
        var prepared = await ForEach(stage, target => cluster.Prepare(release, target, cancellation));
        if (history.Running(stage.Name)?.Release == release.Digest && prepared.All(x => x.Running is not null))
        {
            Log.Information("{Stage} runs {Release:l} already", stage, release.Digest.Short);
            var running = prepared.Select(x => x.Running!).ToList();
            await Verify(stage, release, running, cancellation);
            return running;
        }

        var started = new LedgerEntry(
            Guid.CreateVersion7().ToString("n"), stage.Name, [.. stage.Targets.Select(x => x.Name)], DeploymentOutcome.Started,
            release.Digest, release.Image, release.Commit, clock.GetUtcNow(), user, clearance.Approvals)
        {
            Purpose = clearance.Purpose,
            Decisions = clearance.Decisions,
            Gates = release.Contents.Evidence,
        };
        await ledger.Append(started, cancellation);
        try
        {
            var instances = await ForEach(stage, target => prepared[IndexOf(stage, target)].Apply(cancellation));
            await Verify(stage, release, instances, cancellation);
            await ledger.Append(
                started with
                {
                    Outcome = DeploymentOutcome.Succeeded,
                    At = clock.GetUtcNow(),
                    Addresses = instances.ToDictionary(x => x.Target, x => x.Address),
                },
                cancellation);
            return instances;
        }
        catch (Exception exception) when (!reservation.Lost.IsCancellationRequested)
        {
            var reason = exception is OperationCanceledException ? "interrupted" : exception.Message;
            var state = await TryRollBack(stage, before, started, reason, reservation.Lost);
            if (exception is UserError or OperationCanceledException)
            {
                throw new UserError($"{stage} did not get {release.Digest.Short}: {reason}", state, exception);
            }

            throw;
        }
    }

    // Where the ledger knows of nothing, such as a new one of another checkout, the cluster does; what it has of an interrupted deployment does not count.
    private async Task<WayBack> Before(Stage stage, History history, CancellationToken cancellation)
    {
        if (history.Running(stage.Name) is { } running)
        {
            return new WayBack(stage, stage.Targets.ToDictionary(x => x.Name, _ => running.Release));
        }

        var found = (await ForEach(stage, target => cluster.Find(target, cancellation)))
            .OfType<Instance>()
            .Where(x => x.Release != history.Interrupted(stage.Name)?.Release)
            .ToDictionary(x => x.Target, x => x.Release);
        foreach (var digest in found.Values.Distinct())
        {
            await releases.Get(digest, cancellation);
        }

        return new WayBack(stage, found);
    }

    private async Task<Release?> GoBack(DeploymentTarget target, Digest? digest, CancellationToken cancellation)
    {
        if (digest is not { } known)
        {
            await cluster.Remove(target, cancellation);
            return null;
        }

        var release = await releases.Get(known, cancellation);
        await (await cluster.PrepareReturn(release, target, cancellation)).Apply(cancellation);
        return release;
    }

    private async Task<LedgerEntry?> FindInterrupted(Stage stage, CancellationToken cancellation) =>
        new History(await ledger.Read(cancellation)).Interrupted(stage.Name);

    private Task<IReadOnlyList<DeploymentTarget>> RemoveAll(Stage stage, CancellationToken cancellation) => ForEach(stage, async target =>
    {
        await cluster.Remove(target, cancellation);
        return target;
    });

    private async Task Verify(Stage stage, Release release, IReadOnlyList<Instance> instances, CancellationToken cancellation) =>
        await ForEach(stage, async target =>
        {
            var instance = instances[IndexOf(stage, target)];
            await smokeTest.Run(instance, release, target, cancellation);
            Log.Information("{Target:l}: {Address} runs {Image:l} for {Network:l}", target.Name, instance.Address, release.Image.Short, target.Network);
            return target;
        });

    private async Task<string> TryRollBack(Stage stage, WayBack before, LedgerEntry failed, string reason, CancellationToken lost)
    {
        try
        {
            return await RollBack(stage, before, failed, reason, lost);
        }
        catch (Exception exception) when (exception is UserError or IOException or OperationCanceledException)
        {
            return $"going back failed as well: {exception.Message}{Environment.NewLine}  mend that and run the target again: it puts {stage} in order";
        }
    }

    // An interrupted build still puts things back: it listens to nothing but the loss of its reservation.
    private async Task<string> RollBack(Stage stage, WayBack before, LedgerEntry failed, string reason, CancellationToken lost)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(lost);
        limit.CancelAfter(RollbackLimit);
        var found = await ForEach(stage, target => GoBack(target, before.To(target), limit.Token));
        var state = before.Describe([.. found.OfType<Release>()]);
        await ledger.Append(
            failed with { Outcome = DeploymentOutcome.RolledBack, At = clock.GetUtcNow(), By = user, Reason = reason.Split('\n')[0].Trim() }, limit.Token);
        Log.Information("{State:l}", state);
        return state;
    }
}

using Serilog;
using Slipway.Stages;

namespace Slipway.Clusters.Kubernetes.Reservations;

/// <summary>The leases of targets, held by this build and renewed while it works.</summary>
internal sealed class Reservation : IReservation
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan ReleaseLimit = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Reminder = TimeSpan.FromMinutes(1);

    private readonly CancellationTokenSource lost = new();
    private readonly CancellationTokenSource end = new();
    private readonly List<(TargetLease Lease, Task Renewal)> taken = [];
    private readonly TimeProvider clock;

    private Reservation(TimeProvider clock) => this.clock = clock;

    /// <inheritdoc/>
    public CancellationToken Lost => lost.Token;

    /// <inheritdoc/>
    public string? Loss { get; private set; }

    /// <summary>Takes the leases of all targets, waiting for other builds that have one of them.</summary>
    /// <param name="places">The targets, each with the way to its cluster.</param>
    /// <param name="user">Who runs this build, for people who wait for it.</param>
    /// <param name="patience">How long to wait.</param>
    /// <param name="clock">The time.</param>
    /// <param name="cancellation">Stops waiting; nothing stays taken.</param>
    /// <exception cref="UserError">Another build does not let go of one, or the cluster does not allow it.</exception>
    public static async Task<Reservation> Take(
        IEnumerable<(ClusterConnection Connection, DeploymentTarget Target)> places, string user, TimeSpan patience, TimeProvider clock, CancellationToken cancellation)
    {
        var holder = $"{user} on {Environment.MachineName} (process {Environment.ProcessId}, {Guid.NewGuid().ToString("n")[..8]})";

        // The same order for every build, whatever it calls its contexts: two that want the same targets never wait for each other crosswise.
        var leases = places
            .OrderBy(x => x.Target.Namespace, StringComparer.Ordinal)
            .ThenBy(x => x.Target.ReleaseName, StringComparer.Ordinal)
            .ThenBy(x => x.Target.Name, StringComparer.Ordinal)
            .Select(x => new TargetLease(x.Connection, x.Target, holder, clock));
        var reservation = new Reservation(clock);
        try
        {
            var start = clock.GetTimestamp();
            foreach (var lease in leases)
            {
                await reservation.Take(lease, start, patience, cancellation);
            }

            return reservation;
        }
        catch
        {
            await reservation.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        foreach (var (lease, renewal) in Enumerable.Reverse(taken))
        {
            await renewal;
            await Release(lease);
        }

        end.Dispose();
        lost.Dispose();
    }

    private async Task Take(TargetLease lease, long start, TimeSpan patience, CancellationToken cancellation)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellation, Lost);
        string? other = null;
        for (long? told = null; ;)
        {
            var asked = clock.GetTimestamp();
            try
            {
                other = await lease.TryTake(waiting.Token);
                if (other is null)
                {
                    taken.Add((lease, new Renewals(lease, asked, clock).Run(Lose, end.Token)));
                    return;
                }
            }
            catch (OperationCanceledException exception) when (Lost.IsCancellationRequested)
            {
                throw NotHeld(lease, exception);
            }
            catch (Exception exception) when (ClusterFailures.IsOfTheCluster(exception) && !cancellation.IsCancellationRequested)
            {
                if (other is null)
                {
                    throw new UserError(
                        $"{lease.Target.Name} cannot be reserved in {lease.Target.Namespace} of {lease.Target.Context}: {ClusterFailures.Words(exception)}",
                        $"see that the cluster can be reached, and run this again: kubectl --context {lease.Target.Context} cluster-info has to work",
                        exception);
                }
            }

            if (clock.GetElapsedTime(start) >= patience)
            {
                throw new UserError(
                    $"{other} has worked on {lease.Target.Name} for more than {patience.TotalMinutes:0} min", "let that build end, or stop it, and run this one again");
            }

            if (told is null || clock.GetElapsedTime(told.Value) >= Reminder)
            {
                Log.Information("Waiting for {Other:l}, which works on {Target:l}", other, lease.Target.Name);
                told = asked;
            }

            await Wait(lease, waiting.Token);
        }
    }

    private async Task Wait(TargetLease lease, CancellationToken waiting)
    {
        try
        {
            await Task.Delay(Pause, clock, waiting);
        }
        catch (OperationCanceledException exception) when (Lost.IsCancellationRequested)
        {
            throw NotHeld(lease, exception);
        }
    }

    private static UserError NotHeld(TargetLease lease, Exception exception) => new(
        $"another target was lost while this build waited for {lease.Target.Name}", "see the line above, and run this again", exception);

    private async Task Lose(string reason)
    {
        Log.Warning("The reservation is lost: {Reason:l}", reason);
        Loss ??= reason;
        await lost.CancelAsync();
    }

    private async Task Release(TargetLease lease)
    {
        using var limit = new CancellationTokenSource(ReleaseLimit, clock);
        try
        {
            await lease.Release(limit.Token);
        }
        catch (Exception exception) when (ClusterFailures.IsOfTheCluster(exception))
        {
            Log.Warning(
                "{Target:l} stays reserved for another {Seconds} s: {Reason:l}", lease.Target.Name, TargetLease.Duration.TotalSeconds, ClusterFailures.Words(exception));
        }
    }
}

namespace Slipway.Clusters.Kubernetes.Reservations;

/// <summary>Renews a lease until the work under it ends, or the lease is somebody else's.</summary>
/// <param name="lease">The lease, just taken.</param>
/// <param name="taken">When it was asked for, in the clock's timestamps.</param>
/// <param name="clock">The time.</param>
internal sealed class Renewals(TargetLease lease, long taken, TimeProvider clock)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(2);

    // Others may take the lease after its duration: the work has to have stopped by then.
    private static readonly TimeSpan Deadline = TargetLease.Duration - TimeSpan.FromSeconds(5);

    private long renewed = taken;

    private TimeSpan Rest => Deadline - clock.GetElapsedTime(renewed) is { Ticks: > 0 } rest ? rest : TimeSpan.Zero;

    /// <summary>Renews, again and again.</summary>
    /// <param name="lose">Told why when the lease can no longer be relied on.</param>
    /// <param name="end">Ends the renewals.</param>
    public async Task Run(Func<string, Task> lose, CancellationToken end)
    {
        var trouble = "";
        try
        {
            for (var pause = Interval; ; pause = trouble.Length == 0 ? Interval : Retry)
            {
                await Task.Delay(pause, clock, end);
                var before = trouble;
                (var other, trouble) = await Renew(end);
                if (other is not null)
                {
                    await lose($"{lease.Target.Name} was taken by {other}");
                    return;
                }

                if (Rest == TimeSpan.Zero)
                {
                    // The last attempt may have been cut short, and so tell nothing.
                    await lose($"that of {lease.Target.Name} could not be renewed: {(before.Length > 0 ? before : trouble)}");
                    return;
                }
            }
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The work is done.
        }
    }

    private async Task<(string? Other, string Trouble)> Renew(CancellationToken end)
    {
        var asked = clock.GetTimestamp();
        using var limit = new CancellationTokenSource(Rest < Interval ? Rest : Interval, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, end);
        try
        {
            var other = await lease.Renew(both.Token);
            renewed = asked;
            return (other, "");
        }
        catch (Exception exception) when (ClusterFailures.IsOfTheCluster(exception) && !end.IsCancellationRequested)
        {
            return (null, ClusterFailures.Words(exception));
        }
    }
}

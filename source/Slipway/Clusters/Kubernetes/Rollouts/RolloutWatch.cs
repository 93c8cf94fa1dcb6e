using Slipway.Images;
using Slipway.Secrets;
using Slipway.Stages;

namespace Slipway.Clusters.Kubernetes.Rollouts;

/// <summary>Watches the pods of a Helm release while Helm waits for them.</summary>
internal sealed class RolloutWatch(ClusterConnection connection, DeploymentTarget target, TimeProvider clock)
{
    private const int ToleratedFailures = 15;

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    private readonly RolloutReader reader = new(connection.Api, target);
    private Rollout? before;

    /// <summary>Remembers what is there before Helm begins, so that it is not taken for the new rollout's. Without it, the watch's first look is that.</summary>
    /// <param name="cancellation">Stops it.</param>
    public async Task Begin(CancellationToken cancellation)
    {
        try
        {
            before = await reader.Read(cancellation);
        }
        catch (Exception exception) when (ClusterFailures.IsOfTheCluster(exception) && !cancellation.IsCancellationRequested)
        {
            // The watch looks itself, and Helm says what is wrong with the cluster.
            before = null;
        }
    }

    /// <summary>Ends as soon as the rollout cannot succeed any more.</summary>
    /// <param name="image">The image that is rolled out; pods of others do not count.</param>
    /// <param name="cancellation">Ends the watch.</param>
    /// <returns>Why it cannot.</returns>
    /// <exception cref="OperationCanceledException">The watch was ended first, as it is when the rollout succeeds.</exception>
    public async Task<string> UntilHopeless(Digest image, CancellationToken cancellation)
    {
        Hopelessness? hopelessness = null;
        using var timer = new PeriodicTimer(Interval, clock);
        for (var failures = 0; failures < ToleratedFailures;)
        {
            try
            {
                var rollout = await reader.Read(cancellation);
                hopelessness ??= new Hopelessness(image, before ?? rollout, clock);
                if (hopelessness.Judge(rollout, await reader.PromisedNodes(rollout.Pods.Where(Hopelessness.IsWaitingForNode), cancellation)) is { } reason)
                {
                    return reason;
                }

                failures = 0;
            }
            catch (Exception exception) when (ClusterFailures.IsOfTheCluster(exception) && !cancellation.IsCancellationRequested)
            {
                failures++;
            }

            await timer.WaitForNextTickAsync(cancellation);
        }

        // Helm, which waits as well, says what is wrong with the cluster.
        await Task.Delay(Timeout.InfiniteTimeSpan, clock, cancellation);
        throw new OperationCanceledException(cancellation);
    }

    /// <summary>What a person would find out about a rollout that failed, in short lines; trouble with finding out is a line, too.</summary>
    /// <param name="secrets">What must not be shown.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<IReadOnlyList<string>> Diagnose(IReadOnlyCollection<SecretValue> secrets, CancellationToken cancellation)
    {
        var clean = new CleanText(secrets);
        try
        {
            var rollout = await reader.Read(cancellation);
            var trouble = new List<string>();
            var events = await Try(() => reader.Events(rollout, cancellation), [], "the events", trouble, cancellation);
            var pods = FailingPod.Distinct(rollout.Failing, events);
            List<string> lines = [.. DeploymentTrouble.Lines(rollout)];
            foreach (var pod in pods)
            {
                lines.AddRange(pod.Lines);
                if (pod.LogSource is { } container)
                {
                    var log = await Try(() => reader.Log(pod.Name, container, cancellation), "", $"the log of {pod.Name}", trouble, cancellation);
                    lines.AddRange(clean.Of(log).Split('\n').Select(x => x.TrimEnd()).Where(x => x.Length > 0).Select(x => $"    > {x}"));
                }
            }

            return clean.Of([.. lines, .. EventLines.Of(events, lines), .. trouble]);
        }
        catch (Exception exception) when (ClusterFailures.IsOfTheCluster(exception) && !cancellation.IsCancellationRequested)
        {
            return clean.Of([Unreadable("the pods", exception)]);
        }
    }

    private static async Task<T> Try<T>(Func<Task<T>> read, T otherwise, string what, List<string> trouble, CancellationToken cancellation)
    {
        try
        {
            return await read();
        }
        catch (Exception exception) when (ClusterFailures.IsOfTheCluster(exception) && !cancellation.IsCancellationRequested)
        {
            trouble.Add(Unreadable(what, exception));
            return otherwise;
        }
    }

    private static string Unreadable(string what, Exception exception) => ClusterFailures.IsAnswer(exception, System.Net.HttpStatusCode.Forbidden)
        ? $"may not read {what}: {ClusterFailures.Words(exception)}"
        : $"{what} cannot be read: {ClusterFailures.Words(exception)}";
}

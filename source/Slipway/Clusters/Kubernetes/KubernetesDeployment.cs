using Slipway.Charts;
using Slipway.Clusters.Kubernetes.Rollouts;
using Slipway.Secrets;
using Slipway.Tools;

namespace Slipway.Clusters.Kubernetes;

/// <summary>A release for one target, before Helm brings it there.</summary>
internal sealed class KubernetesDeployment(
    KubernetesTarget place, ChartRendering rendering, string manifest, RevisionMark mark, SecretVersion secret, Instance? running) : IPreparedDeployment
{
    /// <summary>What this cluster will be given.</summary>
    public string Manifest => manifest;

    /// <inheritdoc/>
    public Instance? Running => running;

    /// <inheritdoc/>
    public async Task<Instance> Apply(CancellationToken cancellation)
    {
        if (running is not null)
        {
            return running;
        }

        await place.Settle(cancellation);
        if ((await place.Release.History(cancellation)).Deployed is { } deployed)
        {
            await place.Objects.TakeOver(await place.Release.Manifest(deployed, cancellation), cancellation);
        }

        await place.Secrets.Apply(secret, cancellation);
        var problem = await Upgrade(cancellation) ?? await place.Release.Test(place.Patience, cancellation);
        if (problem is not null)
        {
            var lines = await place.Rollout.Diagnose([.. secret.Values.Values], cancellation);
            throw new UserError(
                $"{place.Target.Name} did not become ready: {problem}{Environment.NewLine}{lines.Indented()}",
                $"see why above; kubectl --context {place.Target.Context} --namespace {place.Target.Namespace} shows more");
        }

        var history = await place.Release.History(cancellation);
        await place.Secrets.Clean(history.Secrets, cancellation);
        return await place.InstanceOf(history.Deployed!, mark, manifest, cancellation);
    }

    // Helm waits for its whole time limit; what cannot succeed any more is found out earlier.
    private async Task<string?> Upgrade(CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await place.Rollout.Begin(cancellation);
        var hopeless = place.Rollout.UntilHopeless(mark.Image, stop.Token);
        var helm = place.Release.Upgrade(rendering, mark, place.Patience, stop.Token);
        Task first = await Task.WhenAny((Task)helm, hopeless);
        await stop.CancelAsync();
        await Ended(first == helm ? hopeless : (Task)helm);
        cancellation.ThrowIfCancellationRequested();
        return first == helm ? await helm : await hopeless;
    }

    private static async Task Ended(Task stopped)
    {
        try
        {
            await stopped;
        }
        catch (OperationCanceledException)
        {
            // The other one has told how it ended.
        }
    }
}

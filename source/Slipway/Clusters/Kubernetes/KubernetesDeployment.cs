using Slipway.Charts;
using Slipway.Clusters.Kubernetes.Rollouts;
using Slipway.Images;
using Slipway.Secrets;
using Slipway.Tools;

namespace Slipway.Clusters.Kubernetes;

/// <summary>A release for one target, before Helm brings it there.</summary>
internal sealed class KubernetesDeployment(
    KubernetesTarget place, ChartRendering rendering, RevisionMark mark, SecretVersion secret, Digest configuration, Instance? running) : IPreparedDeployment
{
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
        return place.InstanceOf(history.Deployed!, mark, configuration);
    }

    // Helm waits for its whole time limit; what cannot succeed any more is found out earlier.
    private async Task<string?> Upgrade(CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var helm = place.Release.Upgrade(rendering, mark, place.Patience, stop.Token);
        var hopeless = place.Rollout.UntilHopeless(mark.Image, stop.Token);
        if (await Task.WhenAny(helm, hopeless) == helm || hopeless.IsCanceled)
        {
            await stop.CancelAsync();
            await hopeless.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return await helm;
        }

        await stop.CancelAsync();
        await ((Task)helm).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellation.ThrowIfCancellationRequested();
        return await hopeless;
    }
}

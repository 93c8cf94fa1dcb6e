namespace Slipway.Clusters.Kubernetes;

/// <summary>A way back to a revision that has run: with the manifests and the Secret of then.</summary>
internal sealed class KubernetesReturn(KubernetesTarget place, HelmHistory history, HelmRevision revision, RevisionMark mark) : IPreparedDeployment
{
    /// <inheritdoc/>
    public Instance? Running => null;

    /// <inheritdoc/>
    public async Task<Instance> Apply(CancellationToken cancellation)
    {
        // What runs already is put back all the same when something has begun to change it since.
        if (history.Last != revision || !revision.IsDeployed)
        {
            await place.Release.RollBack(revision, place.Patience, cancellation);
        }

        var now = await place.Release.History(cancellation);
        await place.Secrets.Clean(now.Secrets, cancellation);
        return await place.InstanceOf(now.Deployed!, mark, cancellation);
    }
}

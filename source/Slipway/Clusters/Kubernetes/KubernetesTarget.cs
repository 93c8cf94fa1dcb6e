using Serilog;
using Slipway.Charts;
using Slipway.Clusters.Kubernetes.Connections;
using Slipway.Clusters.Kubernetes.Live;
using Slipway.Clusters.Kubernetes.Rollouts;
using Slipway.Images;
using Slipway.Stages;

namespace Slipway.Clusters.Kubernetes;

/// <summary>A target with all that reaches it.</summary>
internal sealed class KubernetesTarget(DeploymentTarget target, ClusterConnection connection, Helm helm, TimeSpan patience, TimeProvider clock)
{
    public DeploymentTarget Target => target;

    /// <summary>How long a release may take to become ready.</summary>
    public TimeSpan Patience => patience;

    public HelmRelease Release { get; } = new(helm, connection, target);

    public ClusterSecrets Secrets { get; } = new(connection, target);

    public RolloutWatch Rollout { get; } = new(connection, target, clock);

    public PodConnections Pods { get; } = new(connection, target);

    public LiveObjects Objects { get; } = new(connection, target);

    /// <summary>Ends what a killed build has begun: Helm refuses everything as long as it stands there. Whoever calls has reserved the target.</summary>
    public async Task Settle(CancellationToken cancellation)
    {
        var history = await Release.History(cancellation);
        if (history.Last is not { IsPending: true } pending)
        {
            return;
        }

        if (history.Revisions.LastOrDefault(x => x.HasRun) is { } before)
        {
            Log.Warning("{Target:l}: a build was killed while it deployed: back to revision {Revision}", target.Name, before.Revision);
            await Release.RollBack(before, patience, cancellation);
        }
        else
        {
            Log.Warning("{Target:l}: a build was killed while it deployed for the first time: taking revision {Revision} away", target.Name, pending.Revision);
            await Release.Uninstall(patience, cancellation);
        }
    }

    /// <summary>What a revision is that runs.</summary>
    public async Task<Instance> InstanceOf(HelmRevision revision, RevisionMark mark, string manifest, CancellationToken cancellation) => new(
        $"{target.Namespace}/{target.ReleaseName}/{revision.Revision}", target.Name, mark.Release, mark.Image, mark.Commit, new Uri($"http://{target.HostName}/"),
        Digest.Of(manifest), revision.Updated)
    {
        Replicas = await Objects.Replicas(cancellation),
    };
}

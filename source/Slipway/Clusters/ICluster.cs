using Slipway.Releases;
using Slipway.Stages;

namespace Slipway.Clusters;

/// <summary>Where releases run.</summary>
public interface ICluster
{
    /// <summary>Whether a target has its place already, such as a namespace: without one, nothing can be there.</summary>
    /// <exception cref="UserError">The cluster does not say.</exception>
    Task<bool> HasPlaceFor(DeploymentTarget target, CancellationToken cancellation);

    /// <summary>Keeps other builds away from these targets until it is disposed; waits while another build has one of them.</summary>
    /// <exception cref="UserError">Another build does not let go of them.</exception>
    Task<IReservation> Reserve(IReadOnlyList<DeploymentTarget> targets, CancellationToken cancellation);

    /// <summary>Finds out all that is needed to deploy, and whatever speaks against it, without changing what runs.</summary>
    /// <exception cref="UserError">It could not be deployed.</exception>
    Task<IPreparedDeployment> Prepare(Release release, DeploymentTarget target, CancellationToken cancellation);

    /// <summary>The same for a way back from a deployment that failed: with the very secrets that the release ran with before, where they are still there.</summary>
    /// <exception cref="UserError">It could not be deployed.</exception>
    Task<IPreparedDeployment> PrepareReturn(Release release, DeploymentTarget target, CancellationToken cancellation);

    /// <summary>What runs on a target now, if anything does.</summary>
    Task<Instance?> Find(DeploymentTarget target, CancellationToken cancellation);

    /// <summary>Ways to ask an instance what it is: one to each of its copies that serve.</summary>
    /// <exception cref="UserError">It cannot be reached.</exception>
    Task<IReadOnlyList<InstanceConnection>> Connect(Instance instance, DeploymentTarget target, CancellationToken cancellation);

    /// <summary>What was changed on a target by others since it was deployed.</summary>
    Task<IReadOnlyList<LiveChange>> FindChanges(DeploymentTarget target, CancellationToken cancellation);

    /// <summary>What a deployment would change of what really is there, itself changing nothing; null where there are no objects to compare.</summary>
    /// <exception cref="UserError">It could not be deployed.</exception>
    Task<ClusterPlan?> Plan(PlannedRelease planned, DeploymentTarget target, CancellationToken cancellation);

    /// <summary>Takes away what runs on a target, and what was left of earlier attempts.</summary>
    Task Remove(DeploymentTarget target, CancellationToken cancellation);
}

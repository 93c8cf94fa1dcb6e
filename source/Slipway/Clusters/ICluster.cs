using Slipway.Releases;
using Slipway.Stages;

namespace Slipway.Clusters;

/// <summary>Where releases run.</summary>
public interface ICluster
{
    /// <summary>Finds out all that is needed to deploy, and whatever speaks against it, without changing what runs.</summary>
    /// <exception cref="UserError">It could not be deployed.</exception>
    Task<IPreparedDeployment> Prepare(Release release, DeploymentTarget target, CancellationToken cancellation);

    /// <summary>What runs on a target now, if anything does.</summary>
    Task<Instance?> Find(DeploymentTarget target, CancellationToken cancellation);

    /// <summary>Takes away what runs on a target, and what was left of earlier attempts.</summary>
    Task Remove(DeploymentTarget target, CancellationToken cancellation);
}

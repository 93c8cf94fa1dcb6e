using System.Net;
using k8s;
using k8s.Models;
using Slipway.Stages;

namespace Slipway.Clusters.Kubernetes.Reservations;

/// <summary>The namespace of a target.</summary>
/// <remarks>Who deploys may not be allowed to read namespaces. Who reserves may create leases, and trying to tells, without creating one.</remarks>
internal sealed class TargetNamespace(ClusterConnection connection, DeploymentTarget target)
{
    private readonly ClusterFailures failures = new(connection, target);

    /// <summary>Whether it is there.</summary>
    /// <exception cref="UserError">The cluster does not say.</exception>
    public Task<bool> IsThere(CancellationToken cancellation) => failures.Guard("whether anything is there cannot be told", Try, cancellation);

    private async Task<bool> Try(CancellationToken cancellation)
    {
        try
        {
            var lease = new V1Lease { Metadata = new V1ObjectMeta { Name = $"slipway-{target.ReleaseName}" } };
            await connection.Api.CoordinationV1.CreateNamespacedLeaseAsync(lease, target.Namespace, dryRun: "All", cancellationToken: cancellation);
            return true;
        }
        catch (Exception exception) when (ClusterFailures.IsAnswer(exception, HttpStatusCode.NotFound))
        {
            return false;
        }
        catch (Exception exception) when (ClusterFailures.IsAnswer(exception, HttpStatusCode.Conflict))
        {
            // There is such a lease, and so its namespace.
            return true;
        }
    }
}

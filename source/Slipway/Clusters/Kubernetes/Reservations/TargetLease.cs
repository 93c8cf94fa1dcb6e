using System.Net;
using k8s;
using k8s.Models;
using Slipway.Stages;

namespace Slipway.Clusters.Kubernetes.Reservations;

/// <summary>A target's lease: one build at a time holds it, and only as long as it renews it.</summary>
/// <remarks>
/// kubernetes.io, "Leases". Each change names the version that was read, so that of two builds one is refused. Whether a holder has died
/// is judged by how long this process has seen no renewal: clocks of different machines are never compared.
/// </remarks>
internal sealed class TargetLease(ClusterConnection connection, DeploymentTarget target, string holder, TimeProvider clock)
{
    /// <summary>How long a holder that does not renew keeps others away.</summary>
    public static readonly TimeSpan Duration = TimeSpan.FromSeconds(30);

    private V1Lease? held;
    private (string? Version, long Since) seen;

    /// <summary>The target.</summary>
    public DeploymentTarget Target => target;

    private string Name => $"slipway-{target.ReleaseName}";

    /// <summary>Takes the lease if it is to be had.</summary>
    /// <returns>Who has it; null when it is taken now.</returns>
    /// <exception cref="UserError">The cluster does not let this user have it.</exception>
    public async Task<string?> TryTake(CancellationToken cancellation)
    {
        try
        {
            if (await Read(cancellation) is not { } found)
            {
                held = await CreateWithNamespace(cancellation);
                return null;
            }

            if (!IsFree(found))
            {
                return found.Spec.HolderIdentity;
            }

            held = await Replace(found, cancellation);
            return null;
        }
        catch (Exception exception) when (ClusterFailures.IsAnswer(exception, HttpStatusCode.Conflict))
        {
            return "another build";
        }
        catch (Exception exception) when (ClusterFailures.IsAnswer(exception, HttpStatusCode.Forbidden) || ClusterFailures.IsAnswer(exception, HttpStatusCode.Unauthorized))
        {
            throw new UserError(
                $"{target.Name} cannot be reserved in the namespace {target.Namespace} of {connection.Context}: {ClusterFailures.Words(exception)}",
                "log in to the cluster, or let this user get, create, update and delete leases of coordination.k8s.io there",
                exception);
        }
    }

    /// <summary>Keeps others away for another while.</summary>
    /// <returns>Who has it now; null when it is still held.</returns>
    public async Task<string?> Renew(CancellationToken cancellation)
    {
        try
        {
            held = await Replace(held!, cancellation);
            return null;
        }
        catch (Exception exception) when (ClusterFailures.IsAnswer(exception, HttpStatusCode.Conflict) || ClusterFailures.IsAnswer(exception, HttpStatusCode.NotFound))
        {
            // The answer to a renewal may have been lost on its way: then the version is another one, and the holder the same.
            var now = await Read(cancellation);
            held = now ?? held;
            return now is null ? "nobody: it was deleted" : now.Spec.HolderIdentity == holder ? null : now.Spec.HolderIdentity;
        }
    }

    /// <summary>Gives it back, unless it is somebody else's by now.</summary>
    public async Task Release(CancellationToken cancellation)
    {
        try
        {
            await connection.Api.CoordinationV1.DeleteNamespacedLeaseAsync(
                Name,
                target.Namespace,
                new V1DeleteOptions { Preconditions = new V1Preconditions { Uid = held!.Metadata.Uid, ResourceVersion = held.Metadata.ResourceVersion } },
                cancellationToken: cancellation);
        }
        catch (Exception exception) when (ClusterFailures.IsAnswer(exception, HttpStatusCode.Conflict) || ClusterFailures.IsAnswer(exception, HttpStatusCode.NotFound))
        {
            // Another build's: nothing of ours is left.
        }
    }

    private async Task<V1Lease?> Read(CancellationToken cancellation)
    {
        try
        {
            return await connection.Api.CoordinationV1.ReadNamespacedLeaseAsync(Name, target.Namespace, cancellationToken: cancellation);
        }
        catch (Exception exception) when (ClusterFailures.IsAnswer(exception, HttpStatusCode.NotFound))
        {
            return null;
        }
    }

    private bool IsFree(V1Lease lease)
    {
        if (seen.Version != lease.Metadata.ResourceVersion)
        {
            seen = (lease.Metadata.ResourceVersion, clock.GetTimestamp());
        }

        // It is ours already where only the answer was lost on its way.
        return string.IsNullOrEmpty(lease.Spec.HolderIdentity)
            || lease.Spec.HolderIdentity == holder
            || clock.GetElapsedTime(seen.Since) >= TimeSpan.FromSeconds(lease.Spec.LeaseDurationSeconds ?? Duration.TotalSeconds);
    }

    private async Task<V1Lease> CreateWithNamespace(CancellationToken cancellation)
    {
        try
        {
            return await Create(cancellation);
        }
        catch (Exception exception) when (ClusterFailures.IsAnswer(exception, HttpStatusCode.NotFound))
        {
            await CreateNamespace(cancellation);
            return await Create(cancellation);
        }
    }

    private async Task CreateNamespace(CancellationToken cancellation)
    {
        try
        {
            await connection.Api.CoreV1.CreateNamespaceAsync(
                new V1Namespace { Metadata = new V1ObjectMeta { Name = target.Namespace } }, cancellationToken: cancellation);
        }
        catch (Exception exception) when (ClusterFailures.IsAnswer(exception, HttpStatusCode.Conflict))
        {
            // Another build was faster: there it is.
        }
        catch (Exception exception) when (ClusterFailures.IsAnswer(exception, HttpStatusCode.Forbidden))
        {
            throw new UserError(
                $"{target.Name}: the namespace {target.Namespace} is not in {connection.Context}, and may not be created: {ClusterFailures.Words(exception)}",
                $"have it created: kubectl --context {connection.Context} create namespace {target.Namespace}",
                exception);
        }
    }

    private Task<V1Lease> Create(CancellationToken cancellation) => connection.Api.CoordinationV1.CreateNamespacedLeaseAsync(
        new V1Lease
        {
            Metadata = new V1ObjectMeta { Name = Name, Labels = new Dictionary<string, string> { ["app.kubernetes.io/managed-by"] = "slipway" } },
            Spec = Held(since: Now, times: 0),
        },
        target.Namespace,
        cancellationToken: cancellation);

    private Task<V1Lease> Replace(V1Lease found, CancellationToken cancellation)
    {
        var isOurs = found.Spec.HolderIdentity == holder;
        var lease = new V1Lease
        {
            Metadata = found.Metadata,
            Spec = Held(isOurs ? found.Spec.AcquireTime ?? Now : Now, (found.Spec.LeaseTransitions ?? 0) + (isOurs ? 0 : 1)),
        };
        return connection.Api.CoordinationV1.ReplaceNamespacedLeaseAsync(lease, Name, target.Namespace, cancellationToken: cancellation);
    }

    private V1LeaseSpec Held(DateTime since, int times) => new()
    {
        HolderIdentity = holder,
        LeaseDurationSeconds = (int)Duration.TotalSeconds,
        AcquireTime = since,
        RenewTime = Now,
        LeaseTransitions = times,
    };

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}

using System.Globalization;
using k8s;
using k8s.Models;

namespace Slipway.Clusters.Kubernetes.Rollouts;

/// <summary>What the cluster says about a Helm release at one moment.</summary>
internal sealed record Rollout(IReadOnlyList<V1Deployment> Deployments, IReadOnlyList<V1ReplicaSet> ReplicaSets, IReadOnlyList<V1Pod> Pods)
{
    private const string Revision = "deployment.kubernetes.io/revision";

    /// <summary>Pods whose own trouble keeps them from serving.</summary>
    public IReadOnlyList<V1Pod> Failing => [.. Pods
        .Where(x => x.Metadata.DeletionTimestamp is null && x.Status?.Phase != "Succeeded" && !IsReady(x))
        .OrderByDescending(RevisionOf)
        .ThenBy(x => x.Metadata.CreationTimestamp)
        .ThenBy(x => x.Metadata.Name, StringComparer.Ordinal)];

    /// <summary>The pods of the newest ReplicaSet of a deployment.</summary>
    public IEnumerable<V1Pod> NewestPods(V1Deployment deployment) => ReplicaSets
        .Where(x => IsOwnedBy(x, deployment))
        .MaxBy(RevisionOf) is { } newest ? Pods.Where(x => IsOwnedBy(x, newest)) : [];

    private static bool IsReady(V1Pod pod) => pod.Status?.Conditions?.Any(x => x is { Type: "Ready", Status: "True" }) == true;

    private long RevisionOf(V1Pod pod) => ReplicaSets.FirstOrDefault(x => IsOwnedBy(pod, x)) is { } owner ? RevisionOf(owner) : 0;

    private static long RevisionOf(V1ReplicaSet set) =>
        long.TryParse(set.Metadata.Annotations?.TryGetValue(Revision, out var text) == true ? text : null, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static bool IsOwnedBy(IMetadata<V1ObjectMeta> what, IMetadata<V1ObjectMeta> owner) =>
        what.Metadata.OwnerReferences?.Any(x => x.Uid == owner.Metadata.Uid) == true;
}

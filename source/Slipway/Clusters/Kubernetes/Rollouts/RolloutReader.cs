using k8s;
using k8s.Models;
using Slipway.Stages;

namespace Slipway.Clusters.Kubernetes.Rollouts;

/// <summary>Asks the cluster about a Helm release.</summary>
internal sealed class RolloutReader(IKubernetes api, DeploymentTarget target)
{
    private const int LogLines = 15;
    private const int LogBytes = 64 * 1024;

    private string Labels => $"app.kubernetes.io/instance={target.ReleaseName}";

    public async Task<Rollout> Read(CancellationToken cancellation)
    {
        // The owners last: each pod's ReplicaSet is then among them.
        var pods = await api.CoreV1.ListNamespacedPodAsync(target.Namespace, labelSelector: Labels, cancellationToken: cancellation);
        var sets = await api.AppsV1.ListNamespacedReplicaSetAsync(target.Namespace, labelSelector: Labels, cancellationToken: cancellation);
        var deployments = await api.AppsV1.ListNamespacedDeploymentAsync(target.Namespace, labelSelector: Labels, cancellationToken: cancellation);
        return new Rollout([.. deployments.Items], [.. sets.Items], [.. pods.Items]);
    }

    /// <summary>The names of pods for which an autoscaler is adding a node.</summary>
    /// <remarks>The events of Kubernetes' cluster-autoscaler and of Karpenter.</remarks>
    public async Task<IReadOnlySet<string>> PromisedNodes(IEnumerable<V1Pod> pods, CancellationToken cancellation)
    {
        var promised = new HashSet<string>();
        foreach (var pod in pods)
        {
            var events = await api.CoreV1.ListNamespacedEventAsync(
                target.Namespace, fieldSelector: $"involvedObject.uid={pod.Metadata.Uid}", cancellationToken: cancellation);
            if (events.Items.Any(x => x.Reason is "TriggeredScaleUp" or "Nominated"))
            {
                promised.Add(pod.Metadata.Name);
            }
        }

        return promised;
    }

    /// <summary>The warnings about a rollout's objects, the newest last.</summary>
    public async Task<IReadOnlyList<Corev1Event>> Events(Rollout rollout, CancellationToken cancellation)
    {
        var all = await api.CoreV1.ListNamespacedEventAsync(target.Namespace, fieldSelector: "type=Warning", cancellationToken: cancellation);
        IMetadata<V1ObjectMeta>[] objects = [.. rollout.Deployments, .. rollout.ReplicaSets, .. rollout.Pods];
        var uids = objects.Select(x => x.Metadata.Uid).ToHashSet();
        return [.. all.Items.Where(x => uids.Contains(x.InvolvedObject.Uid)).OrderBy(EventLines.Time)];
    }

    /// <summary>The end of a container's log; of its last run if it has ended.</summary>
    public async Task<string> Log(string pod, LogSource source, CancellationToken cancellation)
    {
        await using var log = await api.CoreV1.ReadNamespacedPodLogAsync(
            pod, target.Namespace, source.Container, previous: source.IsPrevious, tailLines: LogLines, limitBytes: LogBytes, cancellationToken: cancellation);
        using var reader = new StreamReader(log);
        return await reader.ReadToEndAsync(cancellation);
    }
}

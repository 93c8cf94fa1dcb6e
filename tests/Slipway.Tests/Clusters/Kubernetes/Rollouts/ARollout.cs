using System.Globalization;
using k8s.Models;
using Slipway.Clusters.Kubernetes.Rollouts;
using Slipway.Images;

namespace Slipway.Tests.Clusters.Kubernetes.Rollouts;

/// <summary>Objects of a cluster as a deployment of the service leaves them.</summary>
internal static class ARollout
{
    public static readonly Digest Image = Digest.Of("image");

    private static readonly DateTime Start = A.Morning.UtcDateTime;

    /// <summary>The second generation, with its newest ReplicaSet and these pods of it.</summary>
    public static Rollout Of(params IReadOnlyList<V1Pod> pods) => new([Deployment(generation: 2)], [ReplicaSet("old", 1), ReplicaSet("new", 2)], pods);

    /// <summary>The same before the deployment.</summary>
    public static Rollout Before(params IReadOnlyList<V1Pod> pods) => new([Deployment(generation: 1)], [ReplicaSet("old", 1)], pods);

    public static V1Deployment Deployment(long generation, params IList<V1DeploymentCondition> conditions) => new()
    {
        Metadata = new V1ObjectMeta { Name = "listener", Uid = "deployment", Generation = generation },
        Status = new V1DeploymentStatus { ObservedGeneration = generation, Conditions = conditions },
    };

    public static V1Pod Pod(string set = "new", params IList<V1ContainerStatus> containers) => new()
    {
        Metadata = new V1ObjectMeta { Name = $"listener-{set}-1", Uid = $"pod-{set}", OwnerReferences = [new V1OwnerReference { Uid = set }] },
        Spec = new V1PodSpec { NodeName = "node1", Containers = [new V1Container { Name = "listener", Image = $"registry.example.com/listener@{Image}" }] },
        Status = new V1PodStatus { Phase = "Running", Conditions = [new V1PodCondition { Type = "Ready", Status = "False" }], ContainerStatuses = containers },
    };

    public static V1Pod Unscheduled(string message)
    {
        var pod = Pod();
        pod.Spec.NodeName = null;
        pod.Status = new V1PodStatus
        {
            Phase = "Pending",
            Conditions = [new V1PodCondition { Type = "PodScheduled", Status = "False", Reason = "Unschedulable", Message = message }],
        };
        return pod;
    }

    public static V1ContainerStatus Container(V1ContainerState? state = null, V1ContainerState? last = null, int restarts = 0) => new()
    {
        Name = "listener",
        State = state ?? new V1ContainerState { Running = new V1ContainerStateRunning { StartedAt = Start } },
        LastState = last,
        RestartCount = restarts,
    };

    public static V1ContainerState Waiting(string reason, string? message = null) => new() { Waiting = new V1ContainerStateWaiting { Reason = reason, Message = message } };

    public static V1ContainerState Ended(int code, string reason = "Error") => new()
    {
        Terminated = new V1ContainerStateTerminated { ExitCode = code, Reason = reason, StartedAt = Start, FinishedAt = Start.AddSeconds(3) },
    };

    public static Corev1Event Event(string reason, string message, string about = "pod-new", string? path = null, int? count = null, int minute = 0) => new()
    {
        Metadata = new V1ObjectMeta { Name = $"{reason}.{minute.ToString(CultureInfo.InvariantCulture)}" },
        InvolvedObject = new V1ObjectReference { Kind = "Pod", Name = "listener-new-1", Uid = about, FieldPath = path },
        Reason = reason,
        Message = message,
        Count = count,
        LastTimestamp = Start.AddMinutes(minute),
    };

    private static V1ReplicaSet ReplicaSet(string name, int revision) => new()
    {
        Metadata = new V1ObjectMeta
        {
            Name = name,
            Uid = name,
            Annotations = new Dictionary<string, string> { ["deployment.kubernetes.io/revision"] = revision.ToString(CultureInfo.InvariantCulture) },
            OwnerReferences = [new V1OwnerReference { Uid = "deployment" }],
        },
    };
}

using k8s.Models;

namespace Slipway.Clusters.Kubernetes.Rollouts;

/// <summary>What a pod's status says, in words.</summary>
internal static class PodWords
{
    /// <summary>Its containers, those that have to end first at the front.</summary>
    public static IEnumerable<V1ContainerStatus> Containers(this V1Pod pod) =>
        [.. pod.Status?.InitContainerStatuses ?? [], .. pod.Status?.ContainerStatuses ?? []];

    /// <summary>Why no node takes it; null when one has.</summary>
    public static string? NotScheduled(this V1Pod pod) => pod.Status?.Conditions
        ?.FirstOrDefault(x => x is { Type: "PodScheduled", Status: "False", Reason: "Unschedulable" }) is { } condition
            ? $"no node takes it: {condition.Message ?? condition.Reason}"
            : null;

    /// <summary>Why it does not run now, unless it is only about to.</summary>
    public static string? Waits(this V1ContainerStatus container) =>
        container.State?.Waiting is { } waiting && waiting.Reason is not (null or "ContainerCreating" or "PodInitializing")
            ? string.IsNullOrEmpty(waiting.Message) ? waiting.Reason : $"{waiting.Reason}: {waiting.Message}"
            : null;

    /// <summary>How it ended, now or the last time; null when it never did.</summary>
    public static V1ContainerStateTerminated? LastEnd(this V1ContainerStatus container) => container.State?.Terminated ?? container.LastState?.Terminated;

    /// <summary>An end in words: exit code, reason, how long it had run.</summary>
    public static string Words(this V1ContainerStateTerminated end)
    {
        var why = end.Reason is null or "Error" or "Completed" ? "" : $" ({end.Reason})";
        var signal = end.Signal is { } number and not 0 ? $" by signal {number}" : "";
        var lasted = end.FinishedAt - end.StartedAt is { Ticks: >= 0 } time ? $" after {(long)time.TotalSeconds} s" : "";
        var message = string.IsNullOrWhiteSpace(end.Message) ? "" : $": {end.Message.Trim()}";
        return $"ended with exit code {end.ExitCode}{why}{signal}{lasted}{message}";
    }

    /// <summary>Whether it is a failure that nothing but another image name or another registry mends.</summary>
    public static bool IsAboutImage(string? reason) => reason is "ErrImagePull" or "ImagePullBackOff" or "ImageInspectError" or "RegistryUnavailable" or "ErrImageNeverPull";
}

using System.Text.RegularExpressions;
using k8s.Models;

namespace Slipway.Clusters.Kubernetes.Rollouts;

/// <summary>A pod that does not serve: what its status and its events say.</summary>
internal sealed partial class FailingPod(V1Pod pod, IReadOnlyList<Corev1Event> events)
{
    private const int Shown = 3;

    public string Name => pod.Metadata.Name;

    /// <summary>The container whose log is worth reading; null when none has run.</summary>
    public LogSource? LogSource => (pod.Containers().FirstOrDefault(HasFailed) ?? pod.Containers().FirstOrDefault(x => !x.Ready && x.State?.Running is not null)) is { } container
        ? new LogSource(container.Name, container.State?.Running is not null && container.LastState?.Terminated is not null)
        : null;

    public IReadOnlyList<string> Lines => [Headline, .. Details.Select(x => $"  {x}")];

    private string Headline
    {
        get
        {
            var containers = pod.Status?.ContainerStatuses ?? [];
            var node = pod.Spec?.NodeName is { Length: > 0 } name ? $" on {name}" : "";
            return $"pod {Name}{node}: {pod.Status?.Phase ?? "Unknown"}, {containers.Count(x => x.Ready)} of {pod.Spec?.Containers.Count ?? 0} containers ready";
        }
    }

    private IEnumerable<string> Details =>
    [
        .. pod.Status?.Reason is { } reason ? [$"{reason}: {pod.Status.Message}"] : Array.Empty<string>(),
        .. pod.NotScheduled() is { } words ? [words] : Array.Empty<string>(),
        .. pod.Containers().SelectMany(DetailsOf),
    ];

    /// <summary>The first pods; of those that fail alike only the first.</summary>
    public static IReadOnlyList<FailingPod> Distinct(IEnumerable<V1Pod> pods, IReadOnlyList<Corev1Event> events) => [.. pods
        .Select(x => new FailingPod(x, events))
        .DistinctBy(x => string.Join('\n', x.Details.Select(y => Numbers().Replace(y.Replace(x.Name, ""), "#"))))
        .Take(Shown)];

    private static bool HasFailed(V1ContainerStatus container) =>
        !container.Ready && container.LastEnd() is { } end && (end.ExitCode != 0 || container.State?.Waiting?.Reason == "CrashLoopBackOff");

    private IEnumerable<string> DetailsOf(V1ContainerStatus container)
    {
        if (container.Waits() is { } waits)
        {
            yield return $"container {container.Name} waits: {waits}";
        }

        if (HasFailed(container) && container.LastEnd() is { } end)
        {
            var restarts = container.RestartCount switch { 0 => "", 1 => ", restarted once", var count => $", restarted {count} times" };
            yield return $"container {container.Name} {end.Words()}{restarts}";
        }

        foreach (var probe in events.Where(x => IsFailedProbe(x, container)).GroupBy(x => x.Message))
        {
            yield return $"container {container.Name}: {probe.Key.Trim()} ({EventLines.Times(probe.Sum(EventLines.Count))})";
        }
    }

    private bool IsFailedProbe(Corev1Event happened, V1ContainerStatus container) =>
        happened.Reason is "Unhealthy" or "ProbeWarning"
        && happened.InvolvedObject.Uid == pod.Metadata.Uid
        && (happened.InvolvedObject.FieldPath is not { } path || path.Contains($"{{{container.Name}}}"));

    [GeneratedRegex("[0-9a-f]*[0-9][0-9a-f]*")]
    private static partial Regex Numbers();
}

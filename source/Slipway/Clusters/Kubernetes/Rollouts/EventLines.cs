using k8s.Models;

namespace Slipway.Clusters.Kubernetes.Rollouts;

/// <summary>Events in words. Their times and counts stand in one of several fields, by the age of what has written them.</summary>
/// <remarks>Kubernetes API, core/v1 and events.k8s.io/v1 Event: <c>series</c>, the deprecated <c>count</c> and <c>lastTimestamp</c>, <c>eventTime</c>.</remarks>
internal static class EventLines
{
    private const int Shown = 8;

    public static DateTime Time(Corev1Event happened) =>
        happened.Series?.LastObservedTime ?? happened.LastTimestamp ?? happened.EventTime ?? happened.FirstTimestamp ?? happened.Metadata.CreationTimestamp ?? DateTime.MinValue;

    public static int Count(Corev1Event happened) => happened.Series?.Count ?? happened.Count ?? 1;

    public static string Times(int count) => count == 1 ? "once" : $"{count} times";

    /// <summary>The newest of the events that are not told already, the newest last.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<Corev1Event> events, IReadOnlyList<string> told) => [.. events
        .Where(x => !string.IsNullOrWhiteSpace(x.Message) && !told.Any(line => line.Contains(x.Message.Trim(), StringComparison.Ordinal)))
        .GroupBy(x => (x.InvolvedObject.Kind, x.Reason, Message: x.Message.Trim()))
        .OrderBy(x => x.Max(Time))
        .Select(x => $"event of {x.Key.Kind} {x.Last().InvolvedObject.Name}, {Times(x.Sum(Count))}: {x.Key.Reason}: {x.Key.Message}")
        .TakeLast(Shown)];
}

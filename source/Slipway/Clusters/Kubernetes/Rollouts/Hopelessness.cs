using k8s.Models;
using Slipway.Images;

namespace Slipway.Clusters.Kubernetes.Rollouts;

/// <summary>Judges, look after look, whether a rollout can still succeed.</summary>
/// <remarks>Only what a change of a Deployment has brought counts, not what failed before it.</remarks>
/// <param name="image">The image that is rolled out; pods of others do not count.</param>
/// <param name="before">What was there before.</param>
/// <param name="clock">The time.</param>
internal sealed class Hopelessness(Digest image, Rollout before, TimeProvider clock)
{
    private const int Crashes = 3;

    // The kubelet pulls again after 10 s: by then two attempts have failed.
    private static readonly TimeSpan TwoPulls = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Scheduling = TimeSpan.FromSeconds(60);

    private readonly Dictionary<(string Thing, string Trouble), long> since = [];
    private readonly Dictionary<string, long> generationsBefore = before.Deployments.ToDictionary(x => x.Metadata.Uid, x => x.Metadata.Generation ?? 0);
    private readonly Dictionary<string, int> restartsBefore = before.Pods
        .SelectMany(x => x.Containers(), (pod, container) => (Key: Key(pod, container), container.RestartCount))
        .ToDictionary(x => x.Key, x => x.RestartCount);

    /// <summary>Whether a pod waits for a node, and may be waiting for a new one to be added.</summary>
    public static bool IsWaitingForNode(V1Pod pod) => pod.NotScheduled() is not null;

    /// <summary>Why it cannot succeed any more; null while it can.</summary>
    /// <param name="rollout">What is there now.</param>
    /// <param name="promised">Pods, by name, for which a node is being added.</param>
    public string? Judge(Rollout rollout, IReadOnlySet<string> promised)
    {
        var seen = new HashSet<(string, string)>();
        var reason = rollout.Deployments
            .Where(IsUnderWay)
            .SelectMany(x => Reasons(rollout, x, promised, seen).ToList())
            .FirstOrDefault();

        // What has gone away in between begins anew when it comes back.
        foreach (var gone in since.Keys.Where(x => !seen.Contains(x)).ToList())
        {
            since.Remove(gone);
        }

        return reason;
    }

    private bool IsUnderWay(V1Deployment deployment) =>
        deployment.Metadata.Generation > generationsBefore.GetValueOrDefault(deployment.Metadata.Uid) && deployment.Status?.ObservedGeneration >= deployment.Metadata.Generation;

    private IEnumerable<string> Reasons(Rollout rollout, V1Deployment deployment, IReadOnlySet<string> promised, HashSet<(string, string)> seen)
    {
        foreach (var pod in rollout.NewestPods(deployment).Where(x => x.Metadata.DeletionTimestamp is null && x.Spec.Containers.Any(y => y.Image.Contains($"{image}"))))
        {
            foreach (var container in pod.Containers())
            {
                if (Reason(pod, container, seen) is { } words)
                {
                    yield return $"{pod.Metadata.Name}, container {container.Name}: {words}";
                }
            }

            if (pod.NotScheduled() is { } unscheduled && !promised.Contains(pod.Metadata.Name) && Lasts(Scheduling, pod.Metadata.Uid, "Unschedulable", seen))
            {
                yield return $"{pod.Metadata.Name}: {unscheduled}";
            }
        }

        foreach (var condition in deployment.Status.Conditions ?? [])
        {
            if (condition is { Type: "Progressing", Status: "False", Reason: "ProgressDeadlineExceeded" }
                || (condition is { Type: "ReplicaFailure", Status: "True" } && Lasts(Settling, deployment.Metadata.Uid, "ReplicaFailure", seen)))
            {
                yield return $"Deployment {deployment.Metadata.Name}: {condition.Reason}: {condition.Message}";
            }
        }
    }

    private string? Reason(V1Pod pod, V1ContainerStatus container, HashSet<(string, string)> seen)
    {
        var key = Key(pod, container);
        var reason = container.State?.Waiting?.Reason;
        var restarts = container.RestartCount - restartsBefore.GetValueOrDefault(key);
        var isHopeless = reason switch
        {
            "InvalidImageName" => true,
            "CrashLoopBackOff" => restarts > 0,
            "CreateContainerConfigError" or "CreateContainerError" or "RunContainerError" => Lasts(Settling, key, reason, seen),
            _ when PodWords.IsAboutImage(reason) => Lasts(TwoPulls, key, "image", seen),
            _ => !container.Ready && restarts >= Crashes,
        };
        return !isHopeless ? null
            : container.Waits() is { } words && reason != "CrashLoopBackOff" ? words
            : $"it crashes again and again{(container.LastEnd() is { } end ? $"; it {end.Words()}" : "")}";
    }

    private bool Lasts(TimeSpan time, string thing, string trouble, HashSet<(string, string)> seen)
    {
        seen.Add((thing, trouble));
        since.TryAdd((thing, trouble), clock.GetTimestamp());
        return clock.GetElapsedTime(since[(thing, trouble)]) >= time;
    }

    private static string Key(V1Pod pod, V1ContainerStatus container) => $"{pod.Metadata.Uid}/{container.Name}";
}

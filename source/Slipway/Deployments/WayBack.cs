using Slipway.Images;
using Slipway.Releases;
using Slipway.Stages;

namespace Slipway.Deployments;

/// <summary>What a stage ran before a deployment: what it goes back to when that fails.</summary>
/// <param name="stage">The stage.</param>
/// <param name="releases">By target; a target that ran nothing is not in it.</param>
internal sealed class WayBack(Stage stage, IReadOnlyDictionary<string, Digest> releases)
{
    /// <summary>The release that a target ran; null when it ran nothing.</summary>
    public Digest? To(DeploymentTarget target) => releases.TryGetValue(target.Name, out var digest) ? digest : null;

    /// <summary>The stage that has gone it, in words.</summary>
    /// <param name="found">The releases that were gone back to.</param>
    public string Describe(IReadOnlyCollection<Release> found)
    {
        var parts = stage.Targets
            .GroupBy(x => found.FirstOrDefault(release => release.Digest == To(x)))
            .Select(x => x.Key is { } release
                ? $"{Names(x)} {(x.Count() == 1 ? "runs" : "run")} {release.Digest.Short} (commit {release.Commit.Short})"
                : $"nothing runs in {(x.Count() == stage.Targets.Count ? stage.Name : Names(x))}");
        return $"{string.Join(", ", parts)}, as before";
    }

    private static string Names(IEnumerable<DeploymentTarget> targets) => string.Join(" and ", targets.Select(x => x.Name));
}

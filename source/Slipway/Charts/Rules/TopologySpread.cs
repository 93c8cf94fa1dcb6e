using k8s.Models;

namespace Slipway.Charts;

/// <summary>The loss of one node or zone is not the loss of all pods.</summary>
internal sealed class TopologySpread : IManifestRule
{
    public string Name => "topology-spread";

    public IEnumerable<Violation> Check(RenderedChart chart) =>
        from pod in PodTemplate.In(chart)
        where pod.Owner is V1Deployment or V1StatefulSet
        from violation in Check(pod)
        select violation;

    private static IEnumerable<Violation> Check(PodTemplate pod)
    {
        var constraints = pod.Spec.TopologySpreadConstraints ?? [];
        return constraints.Count == 0
            ? [pod.At("spec.topologySpreadConstraints", "must spread the pods over nodes or zones")]
            : constraints
                .Select((x, index) => (Constraint: x, Index: index))
                .Where(x => x.Constraint.LabelSelector?.MatchLabels is not { Count: > 0 } labels || !pod.IsSelectedBy(labels))
                .Select(x => pod.At($"spec.topologySpreadConstraints[{x.Index}].labelSelector", "does not select these pods"));
    }
}

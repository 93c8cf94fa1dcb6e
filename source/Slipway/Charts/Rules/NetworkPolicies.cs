using k8s.Models;

namespace Slipway.Charts;

/// <summary>Who may talk to a pod, and with whom it may talk, is said.</summary>
internal sealed class NetworkPolicies : IManifestRule
{
    private static readonly string[] Directions = ["Ingress", "Egress"];

    public string Name => "network-policy";

    public IEnumerable<Violation> Check(RenderedChart chart) =>
    [
        .. from pod in PodTemplate.In(chart)
           let policies = chart.All<V1NetworkPolicy>().Where(x => Selects(x, pod)).ToList()
           from direction in Directions
           where !policies.Any(x => x.Spec.PolicyTypes?.Contains(direction) == true)
           select new Violation(pod.Owner, "", $"has no NetworkPolicy for {direction} that selects its pods"),
        .. chart.All<V1NetworkPolicy>().SelectMany(CheckPeers),
    ];

    private static bool Selects(V1NetworkPolicy policy, PodTemplate pod) =>
        policy.Spec?.PodSelector is { } selector && selector.MatchExpressions is null or { Count: 0 } && pod.IsSelectedBy(selector.MatchLabels);

    private static IEnumerable<Violation> CheckPeers(V1NetworkPolicy policy) => (policy.Spec?.Ingress ?? [])
        .Select((x, index) => (Rule: x, Index: index))
        .Where(x => x.Rule.FromProperty is null or { Count: 0 })
        .Select(x => new Violation(policy, $"spec.ingress[{x.Index}].from", "must name who may come in: without it, everybody may"));
}

using k8s.Models;

namespace Slipway.Charts;

/// <summary>A drained node takes few pods at a time, and can be drained.</summary>
internal sealed class DisruptionBudget : IManifestRule
{
    public string Name => "disruption-budget";

    public IEnumerable<Violation> Check(RenderedChart chart)
    {
        var pods = PodTemplate.In(chart).Where(x => x.Owner is V1Deployment or V1StatefulSet).ToList();
        var budgets = chart.All<V1PodDisruptionBudget>().ToList();
        return
        [
            .. pods
                .Where(x => !budgets.Any(y => Selects(y, x)))
                .Select(x => new Violation(x.Owner, "", "has no PodDisruptionBudget that selects its pods")),
            .. budgets
                .Where(x => !pods.Any(y => Selects(x, y)))
                .Select(x => new Violation(x, "spec.selector", "selects no pods of the chart")),
            .. budgets.SelectMany(x => CheckDrain(x, pods)),
        ];
    }

    private static bool Selects(V1PodDisruptionBudget budget, PodTemplate pod) =>
        budget.Spec?.Selector?.MatchLabels is { Count: > 0 } labels && pod.IsSelectedBy(labels);

    private static IEnumerable<Violation> CheckDrain(V1PodDisruptionBudget budget, List<PodTemplate> pods)
    {
        if (budget.Spec?.MaxUnavailable?.Value is "0" or "0%")
        {
            yield return new Violation(budget, "spec.maxUnavailable", "must not be 0: no node could be drained");
        }

        var replicas = pods
            .Where(x => Selects(budget, x))
            .Sum(x => (x.Owner as V1Deployment)?.Spec.Replicas ?? (x.Owner as V1StatefulSet)?.Spec.Replicas ?? 1);
        if (budget.Spec?.MinAvailable?.Value is { } least && (least == "100%" || (int.TryParse(least, out var count) && count >= replicas)))
        {
            yield return new Violation(budget, "spec.minAvailable", $"must be less than the {replicas} replicas: no node could be drained");
        }
    }
}

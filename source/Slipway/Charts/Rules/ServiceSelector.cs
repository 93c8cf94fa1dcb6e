using k8s.Models;

namespace Slipway.Charts;

/// <summary>A Service finds pods, and the ports it names are theirs.</summary>
internal sealed class ServiceSelector : IManifestRule
{
    public string Name => "service";

    public IEnumerable<Violation> Check(RenderedChart chart) => chart.All<V1Service>().SelectMany(x => Check(x, chart));

    private static IEnumerable<Violation> Check(V1Service service, RenderedChart chart)
    {
        var pods = PodTemplate.In(chart).Where(x => service.Spec?.Selector is { Count: > 0 } labels && x.IsSelectedBy(labels)).ToList();
        return pods.Count == 0
            ? [new Violation(service, "spec.selector", "selects no pods of the chart")]
            : (service.Spec!.Ports ?? [])
                .Select((x, index) => (Target: x.TargetPort?.Value ?? $"{x.Port}", Index: index))
                .Where(x => !pods.SelectMany(y => y.Containers).Any(y => y.HasPort(x.Target)))
                .Select(x => new Violation(service, $"spec.ports[{x.Index}].targetPort", $"the pods have no port '{x.Target}'"));
    }
}

using k8s.Models;

namespace Slipway.Charts;

/// <summary>An autoscaler scales something of the chart, and nothing else sets the number of pods.</summary>
internal sealed class AutoscalerTarget : IManifestRule
{
    public string Name => "autoscaler";

    public IEnumerable<Violation> Check(RenderedChart chart) => chart.All<V2HorizontalPodAutoscaler>().SelectMany(x => Check(x, chart));

    private static IEnumerable<Violation> Check(V2HorizontalPodAutoscaler autoscaler, RenderedChart chart)
    {
        var target = autoscaler.Spec?.ScaleTargetRef;
        var scaled = chart.Objects.FirstOrDefault(x =>
            x.ApiVersion == target?.ApiVersion && x.Kind == target?.Kind && x.Metadata.Name == target?.Name);
        if (scaled is null)
        {
            yield return new Violation(autoscaler, "spec.scaleTargetRef", $"there is no {target?.Kind}/{target?.Name} in the chart");
        }

        if (scaled is V1Deployment { Spec.Replicas: not null })
        {
            yield return new Violation(scaled, "spec.replicas", "must not be set: the autoscaler sets it");
        }

        if (autoscaler.Spec?.MinReplicas > autoscaler.Spec?.MaxReplicas)
        {
            yield return new Violation(autoscaler, "spec.minReplicas", "must not be more than spec.maxReplicas");
        }
    }
}

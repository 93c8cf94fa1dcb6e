using k8s.Models;

namespace Slipway.Charts;

/// <summary>A service that does not talk to the API server has nothing to lose to whoever breaks into it.</summary>
internal sealed class ServiceAccountToken : IManifestRule
{
    public string Name => "service-account-token";

    public IEnumerable<Violation> Check(RenderedChart chart) =>
    [
        .. PodTemplate.In(chart)
            .Where(x => x.Spec.AutomountServiceAccountToken != false)
            .Select(x => x.At("spec.automountServiceAccountToken", "must be false")),
        .. chart.All<V1ServiceAccount>()
            .Where(x => x.AutomountServiceAccountToken != false)
            .Select(x => new Violation(x, "automountServiceAccountToken", "must be false")),
    ];
}

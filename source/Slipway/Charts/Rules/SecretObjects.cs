using k8s.Models;

namespace Slipway.Charts;

/// <summary>A Secret of the chart would have to get its values from Helm, which stores them.</summary>
internal sealed class SecretObjects : IManifestRule
{
    public string Name => "no-secret-object";

    public IEnumerable<Violation> Check(RenderedChart chart) => chart.All<V1Secret>()
        .Select(x => new Violation(x, "", "must not be in the chart: the deployment creates the Secret beside it"));
}

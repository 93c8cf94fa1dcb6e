using k8s.Models;

namespace Slipway.Charts;

/// <summary>No pod goes before its successor serves, and each has the time to finish its requests.</summary>
internal sealed class RollingUpdate : IManifestRule
{
    public string Name => "rolling-update";

    public IEnumerable<Violation> Check(RenderedChart chart) => chart.All<V1Deployment>().SelectMany(Check);

    private static IEnumerable<Violation> Check(V1Deployment deployment)
    {
        if (deployment.Spec?.Strategy?.Type is { } type and not "RollingUpdate")
        {
            yield return new Violation(deployment, "spec.strategy.type", $"must be RollingUpdate, is {type}");
        }

        if (deployment.Spec?.Strategy?.RollingUpdate?.MaxUnavailable?.Value is not ("0" or "0%"))
        {
            yield return new Violation(deployment, "spec.strategy.rollingUpdate.maxUnavailable", "must be 0");
        }

        var pod = deployment.Spec?.Template?.Spec;
        var grace = pod?.TerminationGracePeriodSeconds ?? 30;
        foreach (var (container, index) in (pod?.Containers ?? []).Select((x, index) => (x, index)))
        {
            if (container.Lifecycle?.PreStop?.Sleep?.Seconds is { } delay && delay >= grace)
            {
                yield return new Violation(
                    deployment,
                    $"spec.template.spec.containers[{index}].lifecycle.preStop.sleep.seconds",
                    $"must leave time to stop: it is {delay} of {grace} s");
            }
        }
    }
}

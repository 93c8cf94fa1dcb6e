using System.Globalization;
using k8s.Models;

namespace Slipway.Charts;

/// <summary>An Ingress has a host name, and leads to a Service of the chart.</summary>
internal sealed class IngressBackends : IManifestRule
{
    public string Name => "ingress";

    public IEnumerable<Violation> Check(RenderedChart chart)
    {
        var services = chart.All<V1Service>().ToList();
        return chart.All<V1Ingress>().SelectMany(x => Check(x, services));
    }

    private static IEnumerable<Violation> Check(V1Ingress ingress, List<V1Service> services)
    {
        if (string.IsNullOrEmpty(ingress.Spec?.IngressClassName))
        {
            yield return new Violation(ingress, "spec.ingressClassName", "must be set");
        }

        if (ingress.Spec?.DefaultBackend is { } fallback && !Exists(fallback.Service, services))
        {
            yield return new Violation(ingress, "spec.defaultBackend", $"there is no Service {Described(fallback.Service)}");
        }

        foreach (var (rule, index) in (ingress.Spec?.Rules ?? []).Select((x, index) => (x, index)))
        {
            if (string.IsNullOrEmpty(rule.Host))
            {
                yield return new Violation(ingress, $"spec.rules[{index}].host", "must be set");
            }

            foreach (var (path, position) in (rule.Http?.Paths ?? []).Select((x, position) => (x, position)))
            {
                if (!Exists(path.Backend?.Service, services))
                {
                    yield return new Violation(
                        ingress,
                        $"spec.rules[{index}].http.paths[{position}].backend",
                        $"there is no Service {Described(path.Backend?.Service)}");
                }
            }
        }
    }

    private static bool Exists(V1IngressServiceBackend? backend, List<V1Service> services) => services
        .Where(x => x.Metadata.Name == backend?.Name)
        .SelectMany(x => x.Spec?.Ports ?? [])
        .Any(x => backend!.Port?.Name is { Length: > 0 } name ? x.Name == name : x.Port == backend.Port?.Number);

    private static string Described(V1IngressServiceBackend? backend) =>
        $"'{backend?.Name}' with the port '{backend?.Port?.Name ?? backend?.Port?.Number?.ToString(CultureInfo.InvariantCulture)}' in the chart";
}

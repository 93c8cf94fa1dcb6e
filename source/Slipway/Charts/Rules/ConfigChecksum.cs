using k8s.Models;

namespace Slipway.Charts;

/// <summary>Pods that read a ConfigMap of the chart are replaced when it changes.</summary>
internal sealed class ConfigChecksum : IManifestRule
{
    private const string Annotation = "checksum/config";

    public string Name => "config-checksum";

    public IEnumerable<Violation> Check(RenderedChart chart)
    {
        var maps = chart.All<V1ConfigMap>().Select(x => x.Metadata.Name).ToHashSet(StringComparer.Ordinal);
        return PodTemplate.In(chart)
            .Where(x => Referenced(x).Any(maps.Contains))
            .Where(x => x.Metadata.Annotations?.TryGetValue(Annotation, out var value) != true || value!.Length < 64)
            .Select(x => x.At($"metadata.annotations[{Annotation}]", "must be a checksum of the ConfigMap, or its changes do not reach running pods"));
    }

    private static IEnumerable<string> Referenced(PodTemplate pod) =>
        pod.Containers.SelectMany(x => (x.Container.EnvFrom ?? []).Select(y => y.ConfigMapRef?.Name))
            .Concat(pod.Containers.SelectMany(x => (x.Container.Env ?? []).Select(y => y.ValueFrom?.ConfigMapKeyRef?.Name)))
            .Concat((pod.Spec.Volumes ?? []).Select(x => x.ConfigMap?.Name))
            .OfType<string>();
}

using System.Text.Json;
using System.Text.Json.Nodes;

namespace Slipway.Charts;

/// <summary>Pod Security Standards, baseline, "HostPath Volumes", and restricted, "Volume Types".</summary>
internal sealed class VolumeTypes : IManifestRule
{
    private static readonly HashSet<string> Allowed = new(
        ["configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "persistentVolumeClaim", "projected", "secret"],
        StringComparer.Ordinal);

    public string Name => PodSecurity.Restricted;

    // Looked at as JSON, so that a volume type of a later Kubernetes is not allowed either.
    public IEnumerable<Violation> Check(RenderedChart chart) =>
        from pod in PodTemplate.In(chart)
        from volume in (pod.Spec.Volumes ?? []).Select((x, index) => (Fields: JsonSerializer.SerializeToNode(x)!.AsObject(), Index: index))
        from field in volume.Fields.Where(x => x.Value is JsonObject && !Allowed.Contains(x.Key))
        select pod.At($"spec.volumes[{volume.Index}].{field.Key}", $"must be one of {string.Join(", ", Allowed.Order())}");
}

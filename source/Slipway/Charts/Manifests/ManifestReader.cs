using System.Text.Json;
using System.Text.Json.Nodes;
using k8s;
using k8s.Models;
using YamlDotNet.Core;

namespace Slipway.Charts;

/// <summary>Reads manifests strictly: what Kubernetes would drop or refuse is a fault.</summary>
internal static class ManifestReader
{
    public static (RenderedChart Chart, IReadOnlyList<ManifestFault> Faults) Read(string yaml)
    {
        try
        {
            var faults = new List<ManifestFault>();
            var objects = YamlDocuments.Read(yaml)
                .Select((x, index) => Read(x, $"document {index + 1}", faults))
                .OfType<IKubernetesObject<V1ObjectMeta>>();
            return (new RenderedChart(yaml, [.. objects]), faults);
        }
        catch (YamlException error)
        {
            return (new RenderedChart(yaml, []), [new ManifestFault("", "", $"line {error.Start.Line} is not valid YAML: {error.Message}")]);
        }
    }

    private static IKubernetesObject<V1ObjectMeta>? Read(JsonNode document, string position, List<ManifestFault> faults)
    {
        if (Text(document, "apiVersion") is not { } version || Text(document, "kind") is not { } kind)
        {
            faults.Add(new ManifestFault(position, "", "has no apiVersion or no kind"));
            return null;
        }

        var name = $"{kind}/{Text(document["metadata"], "name") ?? position}";
        if (KubernetesKinds.Find(version, kind) is not { } type)
        {
            faults.Add(new ManifestFault(name, "", $"{version} {kind} is not a kind of Kubernetes"));
            return null;
        }

        // A Secret in a chart is a finding of its own; its values must reach no message.
        if (type == typeof(V1Secret))
        {
            document.AsObject().Remove("data");
            document.AsObject().Remove("stringData");
        }

        var found = TypeCheck.Of(document, type).Select(x => x with { Object = name }).ToList();
        faults.AddRange(found);
        return found.Count == 0 ? (IKubernetesObject<V1ObjectMeta>?)document.Deserialize(type) : null;
    }

    private static string? Text(JsonNode? node, string key) =>
        node is JsonObject map && map[key] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}

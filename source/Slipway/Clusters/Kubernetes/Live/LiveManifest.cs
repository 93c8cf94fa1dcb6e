using System.Text.Json.Nodes;
using Slipway.Previews;

namespace Slipway.Clusters.Kubernetes.Live;

/// <summary>Objects out of the cluster as a manifest, without what nobody deploys.</summary>
internal static class LiveManifest
{
    public static string Of(IEnumerable<JsonObject?> objects) =>
        string.Join("\n---\n", objects.OfType<JsonObject>().Select(x => YamlText.Of(IgnoredFields.RemovedFrom(x))));
}

using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace Slipway.Clusters.Kubernetes.Live;

/// <summary>Where the API of a cluster keeps objects of a kind, as it says itself; asked once for each version.</summary>
/// <remarks>kubernetes.io, "Kubernetes API Concepts", API discovery.</remarks>
internal sealed class ApiResources(RawApi api)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<JsonObject?>>> versions = [];

    /// <summary>The path of an object; null when the cluster does not know its kind.</summary>
    public async Task<string?> PathOf(ManifestObject value, CancellationToken cancellation)
    {
        var root = value.ApiVersion.Contains('/', StringComparison.Ordinal) ? $"apis/{value.ApiVersion}" : $"api/{value.ApiVersion}";
        var version = await versions.GetOrAdd(root, _ => new(() => api.Find(root, cancellation))).Value;

        // What has a slash belongs to an object: its status, its scale.
        var resource = (version?["resources"] as JsonArray)?.OfType<JsonObject>()
            .FirstOrDefault(x => $"{x["kind"]}" == value.Kind && !$"{x["name"]}".Contains('/', StringComparison.Ordinal));
        if (resource is null)
        {
            return null;
        }

        var place = resource["namespaced"]?.GetValue<bool>() == true ? $"{root}/namespaces/{Uri.EscapeDataString(value.Namespace)}" : root;
        return $"{place}/{resource["name"]}/{Uri.EscapeDataString(value.Name)}";
    }
}

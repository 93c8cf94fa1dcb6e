using System.Text.Json.Nodes;
using Slipway.Charts;
using Slipway.Stages;
using YamlDotNet.Core;

namespace Slipway.Clusters.Kubernetes.Live;

/// <summary>An object of a manifest, as Helm sends it to the cluster.</summary>
/// <param name="ApiVersion">Group and version: <c>apps/v1</c>.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Namespace">The namespace that it has when its kind has any.</param>
/// <param name="Name">The name.</param>
/// <param name="Json">All of it, with the marks that Helm adds.</param>
internal sealed record ManifestObject(string ApiVersion, string Kind, string Namespace, string Name, JsonObject Json)
{
    /// <summary>Kind and name, such as <c>Deployment/listener</c>.</summary>
    public string Described => $"{Kind}/{Name}";

    /// <summary>Whether another one is this object, maybe with other contents.</summary>
    public bool IsTheSameAs(ManifestObject other) => (Group, Kind, Namespace, Name) == (other.Group, other.Kind, other.Namespace, other.Name);

    private string Group => ApiVersion.Contains('/', StringComparison.Ordinal) ? ApiVersion.Split('/')[0] : "";

    /// <summary>The objects of a manifest.</summary>
    /// <exception cref="UserError">It is no manifest.</exception>
    public static IReadOnlyList<ManifestObject> ReadAll(string yaml, DeploymentTarget target)
    {
        try
        {
            return [.. YamlDocuments.Read(yaml).SelectMany(Items).Select(x => Read(x, target))];
        }
        catch (YamlException exception)
        {
            throw new UserError($"{target.Name}: the manifest is no YAML, at line {exception.Start.Line}", "./build.sh HelmValidate says more", exception);
        }
    }

    private static IEnumerable<JsonObject> Items(JsonNode document) =>
        document["kind"]?.ToString() == "List" && document["items"] is JsonArray items ? items.OfType<JsonObject>() : [document.AsObject()];

    private static ManifestObject Read(JsonObject document, DeploymentTarget target)
    {
        var (version, kind, name) = ($"{document["apiVersion"]}", $"{document["kind"]}", $"{document["metadata"]?["name"]}");
        if (version.Length == 0 || kind.Length == 0 || name.Length == 0)
        {
            throw new UserError($"{target.Name}: the manifest has an object without apiVersion, kind or name", "./build.sh HelmValidate says more");
        }

        return new ManifestObject(version, kind, document["metadata"]?["namespace"]?.ToString() ?? target.Namespace, name, Marked(document, target));
    }

    // Helm marks what it applies; without the marks, applying it again would take them away.
    private static JsonObject Marked(JsonObject document, DeploymentTarget target)
    {
        var marked = document.DeepClone().AsObject();
        var metadata = marked["metadata"]!.AsObject();
        Map(metadata, "labels")["app.kubernetes.io/managed-by"] = "Helm";
        Map(metadata, "annotations")["meta.helm.sh/release-name"] = target.ReleaseName;
        Map(metadata, "annotations")["meta.helm.sh/release-namespace"] = target.Namespace;
        return marked;
    }

    private static JsonObject Map(JsonObject metadata, string name)
    {
        if (metadata[name] is not JsonObject map)
        {
            metadata[name] = map = [];
        }

        return map;
    }
}

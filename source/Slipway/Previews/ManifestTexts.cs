using System.Text.Json.Nodes;
using Slipway.Charts;
using YamlDotNet.Core;

namespace Slipway.Previews;

/// <summary>What a chart renders, object by object. What Kubernetes does not see, such as the order of keys, is no difference.</summary>
internal static class ManifestTexts
{
    private const string NotShown = "(not shown)";

    /// <param name="yaml">What <c>helm template</c> wrote.</param>
    /// <param name="defaultNamespace">Where an object goes that names no namespace.</param>
    /// <returns>In the order of their names.</returns>
    /// <exception cref="UserError">It is no YAML.</exception>
    public static IReadOnlyList<ManifestText> Of(string yaml, string defaultNamespace)
    {
        try
        {
            return
            [
                .. YamlDocuments.Read(yaml)
                    .Select(x => new ManifestText(NameOf(x, defaultNamespace), YamlText.Of(WithoutSecrets(x)!)))
                    .OrderBy(x => x.Object, StringComparer.Ordinal),
            ];
        }
        catch (YamlException error)
        {
            throw new UserError($"the chart renders no YAML, at line {error.Start.Line}", "./build.sh HelmValidate says more", error);
        }
    }

    private static string NameOf(JsonNode document, string defaultNamespace)
    {
        var metadata = (document as JsonObject)?["metadata"] as JsonObject;
        return $"{(document as JsonObject)?["kind"]} {metadata?["namespace"]?.ToString() ?? defaultNamespace}/{metadata?["name"]}";
    }

    // In lists of objects, too.
    private static JsonNode? WithoutSecrets(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.Select(x => KeyValuePair.Create(
            x.Key, IsSecret(map) && x.Key is "data" or "stringData" ? Masked(x.Value) : WithoutSecrets(x.Value)))),
        JsonArray list => new JsonArray([.. list.Select(WithoutSecrets)]),
        _ => node?.DeepClone(),
    };

    private static bool IsSecret(JsonObject map) => map["kind"] is JsonValue kind && kind.TryGetValue<string>(out var text) && text == "Secret";

    private static JsonNode Masked(JsonNode? data) => data is JsonObject map
        ? new JsonObject(map.Select(x => KeyValuePair.Create<string, JsonNode?>(x.Key, NotShown)))
        : JsonValue.Create(NotShown);
}

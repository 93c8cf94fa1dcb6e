using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Slipway.Charts;

/// <summary>The documents of a YAML stream as JSON, which is what Kubernetes is sent.</summary>
internal static class YamlDocuments
{
    /// <summary>One element for each document that is not empty.</summary>
    /// <exception cref="YamlException">The text is no YAML, or repeats a key.</exception>
    public static IReadOnlyList<JsonNode> Read(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return [.. stream.Documents.Select(x => ToJson(x.RootNode)).OfType<JsonNode>()];
    }

    private static JsonNode? ToJson(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(x => KeyValuePair.Create(Key(x.Key), ToJson(x.Value)))),
        YamlSequenceNode sequence => new JsonArray([.. sequence.Children.Select(ToJson)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Tag.IsEmpty: true } scalar => PlainScalar.ToJson(scalar.Value ?? ""),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value ?? ""),
        _ => throw new YamlException(node.Start, node.End, "an alias that leads nowhere"),
    };

    private static string Key(YamlNode node) => node is YamlScalarNode { Value: { } key }
        ? key
        : throw new YamlException(node.Start, node.End, "a key that is no text");
}

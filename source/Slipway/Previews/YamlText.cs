using System.Text.Json;
using System.Text.Json.Nodes;
using Slipway.Charts;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Slipway.Previews;

/// <summary>JSON as YAML in one form: sorted keys, quotes where they are needed, texts of several lines as such.</summary>
internal static class YamlText
{
    public static string Of(JsonNode node)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        new YamlStream(new YamlDocument(ToYaml(node))).Save(writer, assignAnchors: false);
        return writer.ToString().ReplaceLineEndings("\n").TrimEnd('\n').TrimEnd('.').TrimEnd('\n');
    }

    private static YamlNode ToYaml(JsonNode? node) => node switch
    {
        JsonObject map => new YamlMappingNode(map.OrderBy(x => x.Key, StringComparer.Ordinal)
            .Select(x => KeyValuePair.Create<YamlNode, YamlNode>(Scalar(x.Key), ToYaml(x.Value)))),
        JsonArray list => new YamlSequenceNode(list.Select(ToYaml)),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => Scalar(value.ToString()),
        _ => new YamlScalarNode(node?.ToJsonString() ?? "null"),
    };

    private static YamlScalarNode Scalar(string text) => new(text)
    {
        Style = text.Contains('\n', StringComparison.Ordinal) ? ScalarStyle.Literal
            : text.Length > 0 && PlainScalar.ToJson(text) is JsonValue value && value.GetValueKind() == JsonValueKind.String ? ScalarStyle.Plain
            : ScalarStyle.DoubleQuoted,
    };
}

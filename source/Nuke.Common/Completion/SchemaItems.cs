using System.Text.Json;

namespace Nuke.Common.Completion;

/// <summary>The parameters that a schema describes, with their possible values.</summary>
internal sealed class SchemaItems(JsonElement schema)
{
    /// <summary>A list of a defined type needs three; a definition that leads to itself ends here too.</summary>
    private const int DeepestReference = 3;

    public Dictionary<string, string[]> Where(Func<JsonProperty, bool> filter)
    {
        var items = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase);
        foreach (var parameter in Parameters().Where(filter))
        {
            items[parameter.Name] = [.. Values(parameter.Value, DeepestReference)];
        }

        return items;
    }

    /// <summary>NUKE has kept them in one definition, in two, and beside the definitions.</summary>
    private IEnumerable<JsonProperty> Parameters() =>
        Definitions().Where(definition => definition.Name is "build" or "NukeBuild").Select(definition => definition.Value)
            .Concat(Child(schema, "allOf") is { ValueKind: JsonValueKind.Array } parts ? parts.EnumerateArray() : [])
            .Append(schema)
            .SelectMany(part => Members(part, "properties"))
            .Where(property => property.Name != "$schema");

    private IEnumerable<string> Values(JsonElement type, int depth)
    {
        if (Child(type, "enum") is { ValueKind: JsonValueKind.Array } values)
        {
            return values.EnumerateArray().Where(value => value.ValueKind == JsonValueKind.String).Select(value => value.GetString()!);
        }

        var reference = Child(type, "$ref") is { ValueKind: JsonValueKind.String } name ? name.GetString()!.Split('/')[^1] : null;
        return depth == 0
            ? []
            : Definitions().Where(definition => definition.Name == reference).Select(definition => definition.Value)
                .Concat(Child(type, "items") is { } items ? [items] : [])
                .Concat(Child(type, "oneOf") is { ValueKind: JsonValueKind.Array } kinds ? kinds.EnumerateArray() : [])
                .SelectMany(each => Values(each, depth - 1));
    }

    private JsonElement.ObjectEnumerator Definitions() => Members(schema, "definitions");

    private static JsonElement.ObjectEnumerator Members(JsonElement element, string name) =>
        Child(element, name) is { ValueKind: JsonValueKind.Object } child ? child.EnumerateObject() : default;

    private static JsonElement? Child(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var child) ? child : null;
}

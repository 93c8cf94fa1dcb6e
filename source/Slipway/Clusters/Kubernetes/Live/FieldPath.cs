using System.Text.Json.Nodes;

namespace Slipway.Clusters.Kubernetes.Live;

/// <summary>The way to a field of an object: <c>spec.template.spec.containers[name=listener].image</c>.</summary>
/// <param name="Keys">The steps as FieldsV1 writes them: <c>f:spec</c>, <c>k:{"name":"listener"}</c>, <c>v:"value"</c>.</param>
internal sealed record FieldPath(IReadOnlyList<string> Keys)
{
    /// <summary>The object itself.</summary>
    public static FieldPath Root { get; } = new([]);

    /// <summary>The steps for people: what is in brackets chooses an item of a list, or is a name that has dots itself.</summary>
    public IEnumerable<string> Steps => Keys.Select(Step);

    /// <summary>A field below.</summary>
    public FieldPath Below(string key) => new([.. Keys, key]);

    /// <summary>What an object has there.</summary>
    public JsonNode? In(JsonNode? value) => Keys.Aggregate(value, In);

    public override string ToString() => string.Concat(Steps.Select((x, index) => index == 0 || x[0] == '[' ? x : $".{x}"));

    private static JsonNode? In(JsonNode? value, string key) => (key[..2], value) switch
    {
        ("f:", JsonObject map) => map[key[2..]],
        ("k:", JsonArray list) => list.FirstOrDefault(item => JsonNode.Parse(key[2..])!.AsObject().All(x => JsonNode.DeepEquals(item?[x.Key], x.Value))),
        ("v:", JsonArray list) => list.FirstOrDefault(item => JsonNode.DeepEquals(item, JsonNode.Parse(key[2..]))),
        _ => null,
    };

    private static string Step(string key) => key[..2] switch
    {
        "k:" => $"[{string.Join(',', JsonNode.Parse(key[2..])!.AsObject().Select(x => $"{x.Key}={x.Value}"))}]",
        "v:" => $"[{JsonNode.Parse(key[2..])}]",
        "i:" => $"[{key[2..]}]",
        _ => key.AsSpan(2).IndexOfAny('.', '/') < 0 ? key[2..] : $"[{key[2..]}]",
    };
}

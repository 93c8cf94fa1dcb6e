using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Slipway.Clusters.Kubernetes.Live;

/// <summary>Where a live object differs from what it would be after applying again what was deployed.</summary>
internal static class ChangedFields
{
    // As Go writes it: managers' trees are searched for these texts.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="live">The object.</param>
    /// <param name="applied">What it would be.</param>
    /// <remarks>Which lists have keys is no table here: the trees of both objects' managers say it.</remarks>
    public static IEnumerable<FieldDifference> Between(JsonObject live, JsonObject applied) =>
        Between(FieldPath.Root, live, applied, [.. ManagedFields.Of(live).Concat(ManagedFields.Of(applied)).Select(x => x.Fields)]);

    private static IEnumerable<FieldDifference> Between(FieldPath path, JsonNode? live, JsonNode? applied, IReadOnlyList<JsonObject> trees)
    {
        if (JsonNode.DeepEquals(live, applied))
        {
            return [];
        }

        var parts = (live, applied) switch
        {
            (JsonObject x, JsonObject y) => (Fields(x), Fields(y)),
            (JsonArray x, JsonArray y) when KeysOf(trees) is { Count: > 0 } keys => (Items(x, keys), Items(y, keys)),
            _ => (null, null),
        };
        return parts is ({ } before, { } after)
            ? before.Keys.Union(after.Keys).SelectMany(x => Between(path.Below(x), before.GetValueOrDefault(x), after.GetValueOrDefault(x), Below(trees, x)))
            : [new FieldDifference(path, applied, live)];
    }

    private static Dictionary<string, JsonNode?> Fields(JsonObject map) => map.ToDictionary(x => $"f:{x.Key}", x => x.Value);

    // None when two items have one key.
    private static Dictionary<string, JsonNode?>? Items(JsonArray list, IReadOnlyList<string> keys)
    {
        var items = new Dictionary<string, JsonNode?>();
        return list.All(item => items.TryAdd(KeyOf(item, keys), item)) ? items : null;
    }

    private static string KeyOf(JsonNode? item, IReadOnlyList<string> keys) =>
        $"k:{new JsonObject(keys.Select(x => KeyValuePair.Create(x, item?[x]?.DeepClone()))).ToJsonString(Plain)}";

    private static IReadOnlyList<string> KeysOf(IReadOnlyList<JsonObject> trees) =>
        trees.SelectMany(x => x).FirstOrDefault(x => x.Key.StartsWith("k:", StringComparison.Ordinal)).Key is { } key
            ? [.. JsonNode.Parse(key[2..])!.AsObject().Select(x => x.Key)]
            : [];

    private static List<JsonObject> Below(IReadOnlyList<JsonObject> trees, string key) => [.. trees.Select(x => x[key]).OfType<JsonObject>()];
}

using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using k8s.Models;

namespace Slipway.Charts;

/// <summary>Whether JSON fits a type of the Kubernetes API: every field known, every value of its type.</summary>
/// <remarks>
/// KubernetesClient's own strict reading stops at the first fault and, reading YAML, takes <c>"2"</c> for a number and <c>5</c> for a text,
/// which the API server refuses.
/// </remarks>
internal static class TypeCheck
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyDictionary<string, Type>> Fields = new();

    public static IEnumerable<ManifestFault> Of(JsonNode? node, Type type) => Of(node, type, "");

    private static IEnumerable<ManifestFault> Of(JsonNode? node, Type type, string path)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        if (node is null || bare == typeof(object) || bare == typeof(JsonElement))
        {
            return [];
        }

        if (ScalarCheck.Expectation(bare) is { } expected)
        {
            return ScalarCheck.Fits(node, bare) ? [] : [new ManifestFault("", path, $"must be {expected}, is {Shown(node)}")];
        }

        if (ElementOf(bare, typeof(IDictionary<,>)) is { } value)
        {
            return node is JsonObject map
                ? map.SelectMany(x => Of(x.Value, value, $"{path}[{x.Key}]"))
                : [new ManifestFault("", path, $"must be a map, is {Shown(node)}")];
        }

        if (ElementOf(bare, typeof(IList<>)) is { } item)
        {
            return node is JsonArray list
                ? list.SelectMany((x, index) => Of(x, item, $"{path}[{index}]"))
                : [new ManifestFault("", path, $"must be a list, is {Shown(node)}")];
        }

        return node is JsonObject fields
            ? fields.SelectMany(x => OfField(x.Key, x.Value, bare, path))
            : [new ManifestFault("", path, $"must be a map of fields, is {Shown(node)}")];
    }

    private static IEnumerable<ManifestFault> OfField(string name, JsonNode? node, Type owner, string path)
    {
        var full = path.Length == 0 ? name : $"{path}.{name}";
        return Fields.GetOrAdd(owner, FieldsOf).TryGetValue(name, out var type)
            ? Of(node, type, full)
            : [new ManifestFault("", full, "unknown field")];
    }

    private static IReadOnlyDictionary<string, Type> FieldsOf(Type type) => type
        .GetProperties()
        .Select(x => (Name: x.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name, Type: x.PropertyType))
        .Where(x => x.Name is not null)
        .ToDictionary(x => x.Name!, x => x.Type, StringComparer.Ordinal);

    private static Type? ElementOf(Type type, Type definition) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == definition ? type.GetGenericArguments()[^1] : null;

    private static string Shown(JsonNode node) => node switch
    {
        JsonObject => "a map",
        JsonArray => "a list",
        _ => node.ToJsonString(),
    };
}

using System.Text.Json;

namespace Slipway.Infrastructure.Internal;

/// <summary>What of a resource differs, attribute by attribute; what is sensitive is masked.</summary>
internal static class AttributeDifference
{
    private const int MostAttributes = 100;
    private const int MostCharacters = 200;

    private static readonly JsonElement Nothing = JsonDocument.Parse("null").RootElement;

    /// <summary>The differences of a change.</summary>
    public static IReadOnlyList<AttributeChange> Of(JsonElement change) =>
    [
        .. Find(
            "",
            Member(change, "before"),
            Member(change, "after"),
            Member(change, "after_unknown"),
            Member(change, "before_sensitive"),
            Member(change, "after_sensitive")).Take(MostAttributes),
    ];

    private static IEnumerable<AttributeChange> Find(
        string name, JsonElement before, JsonElement after, JsonElement unknown, JsonElement hiddenBefore, JsonElement hiddenAfter)
    {
        if (IsTrue(hiddenBefore) || IsTrue(hiddenAfter))
        {
            return IsTrue(unknown) || !JsonElement.DeepEquals(before, after) ? [new AttributeChange(name, AttributeChange.Masked, AttributeChange.Masked)] : [];
        }

        if (IsTrue(unknown))
        {
            return [new AttributeChange(name, Text(before, hiddenBefore), AttributeChange.Unknown)];
        }

        if (IsAny(JsonValueKind.Object, before, after, unknown))
        {
            var keys = Keys(before).Union(Keys(after)).Union(Keys(unknown)).Order(StringComparer.Ordinal);
            return keys.SelectMany(x => Find(
                name.Length == 0 ? x : $"{name}.{x}", Member(before, x), Member(after, x), Member(unknown, x), Member(hiddenBefore, x), Member(hiddenAfter, x)));
        }

        if (IsAny(JsonValueKind.Array, before, after, unknown))
        {
            return Enumerable.Range(0, new[] { before, after, unknown }.Max(Length)).SelectMany(x => Find(
                $"{name}[{x}]", Item(before, x), Item(after, x), Item(unknown, x), Item(hiddenBefore, x), Item(hiddenAfter, x)));
        }

        return JsonElement.DeepEquals(before, after) ? [] : [new AttributeChange(name, Text(before, hiddenBefore), Text(after, hiddenAfter))];
    }

    private static string? Text(JsonElement value, JsonElement hidden) =>
        value.ValueKind == JsonValueKind.Null ? null
        : hidden.ValueKind is JsonValueKind.Object or JsonValueKind.Array && HidesAnything(hidden) ? AttributeChange.Masked
        : value.GetRawText() is { Length: > MostCharacters } text ? $"{text[..MostCharacters]}…"
        : value.GetRawText();

    private static bool HidesAnything(JsonElement hidden) => hidden.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.Object => hidden.EnumerateObject().Any(x => HidesAnything(x.Value)),
        JsonValueKind.Array => hidden.EnumerateArray().Any(HidesAnything),
        _ => false,
    };

    private static bool IsAny(JsonValueKind kind, params ReadOnlySpan<JsonElement> values)
    {
        foreach (var value in values)
        {
            if (value.ValueKind == kind)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTrue(JsonElement value) => value.ValueKind == JsonValueKind.True;

    private static IEnumerable<string> Keys(JsonElement value) => value.ValueKind == JsonValueKind.Object ? value.EnumerateObject().Select(x => x.Name) : [];

    private static int Length(JsonElement value) => value.ValueKind == JsonValueKind.Array ? value.GetArrayLength() : 0;

    private static JsonElement Member(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var member) ? member : Nothing;

    private static JsonElement Item(JsonElement value, int index) => index < Length(value) ? value[index] : Nothing;
}

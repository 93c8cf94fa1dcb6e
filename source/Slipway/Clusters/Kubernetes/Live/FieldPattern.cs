using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Slipway.Clusters.Kubernetes.Live;

/// <summary>Fields that are alike, with all that is below them: <c>spec.ports[*].nodePort</c>.</summary>
internal sealed partial record FieldPattern(IReadOnlyList<string> Steps)
{
    private const string AnyItem = "[*]";

    /// <summary>Reads a path as <see cref="FieldPath"/> writes it; <c>[*]</c> is any item.</summary>
    public static FieldPattern Parse(string text) => new([.. StepsOf.Matches(text).Select(x => x.Value)]);

    /// <summary>Whether a field is one of them.</summary>
    public bool Covers(FieldPath path)
    {
        var steps = path.Steps.Take(Steps.Count).ToList();
        return steps.Count == Steps.Count && steps.Zip(Steps).All(x => x.First == x.Second || (x.Second == AnyItem && x.First[0] == '['));
    }

    /// <summary>Takes them out of an object.</summary>
    public void RemoveFrom(JsonNode? value) => Remove(value, [.. Steps]);

    private static void Remove(JsonNode? value, ReadOnlySpan<string> steps)
    {
        if (value is JsonArray list && steps[0] == AnyItem)
        {
            foreach (var item in list)
            {
                Remove(item, steps[1..]);
            }
        }
        else if (value is JsonObject map)
        {
            var name = steps[0].Trim('[', ']');
            if (steps.Length == 1)
            {
                map.Remove(name);
            }
            else
            {
                Remove(map[name], steps[1..]);
            }
        }
    }

    [GeneratedRegex(@"\[[^\]]*\]|[^.\[\]]+")]
    private static partial Regex StepsOf { get; }
}

using System.Text.Json;
using System.Text.Json.Nodes;

namespace Slipway.Clusters.Kubernetes.Live;

/// <summary>What others have changed of an object, and who.</summary>
internal static class ObjectDrift
{
    private const string NotShown = "(not shown)";
    private const int LongestValue = 200;

    /// <param name="deployed">The object as it was deployed.</param>
    /// <param name="live">As it is.</param>
    /// <param name="applied">As it would be after applying again what was deployed.</param>
    public static IEnumerable<LiveChange> Of(ManifestObject deployed, JsonObject live, JsonObject applied)
    {
        var ignored = IgnoredFields.For(deployed.Json);
        var managers = ManagedFields.Of(live);
        return ChangedFields.Between(live, applied)
            .Concat(AddedFields.In(live, applied))
            .Where(x => !ignored.Any(pattern => pattern.Covers(x.Path)))
            .Select(x => new LiveChange(deployed.Described, $"{x.Path}", Shown(deployed, x.Path, x.Deployed), Shown(deployed, x.Path, x.Live), By(managers, x)));
    }

    // What is gone has nobody's name on it any more.
    private static string? By(IReadOnlyList<ManagedFields> managers, FieldDifference difference) => difference.Live is null
        ? null
        : managers.Where(x => x.Manager != ManagedFields.Helm && x.Has(difference.Path)).MaxBy(x => x.Time)?.Manager;

    private static string? Shown(ManifestObject deployed, FieldPath path, JsonNode? value)
    {
        if (value is null)
        {
            return null;
        }

        if (deployed.Kind == "Secret" && path.Steps.First() is "data" or "stringData")
        {
            return NotShown;
        }

        var text = value.GetValueKind() == JsonValueKind.String ? value.ToString() : value.ToJsonString();
        return text.Length > LongestValue ? $"{text[..LongestValue]}…" : text;
    }
}

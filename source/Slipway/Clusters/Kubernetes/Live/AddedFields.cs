using System.Text.Json.Nodes;

namespace Slipway.Clusters.Kubernetes.Live;

/// <summary>What others have added to an object: applying what was deployed leaves it there.</summary>
internal static class AddedFields
{
    private const string Itself = ".";

    /// <param name="live">The object.</param>
    /// <param name="applied">What it would be after applying again what was deployed: its managers say which fields were.</param>
    public static IEnumerable<FieldDifference> In(JsonObject live, JsonObject applied)
    {
        var deployed = ManagedFields.Of(applied).FirstOrDefault(x => x is { Manager: ManagedFields.Helm, Applied: true })?.Fields ?? [];
        return ManagedFields.Of(live)
            .Where(x => !IgnoredFields.AreAddedBy(x))
            .SelectMany(x => Below(FieldPath.Root, x.Fields, deployed))
            .DistinctBy(x => x.ToString())
            .Select(x => new FieldDifference(x, null, x.In(live)))
            .Where(x => x.Live is not null);
    }

    private static IEnumerable<FieldPath> Below(FieldPath path, JsonObject fields, JsonObject? deployed) => fields
        .Where(x => x.Key != Itself)
        .SelectMany(x => Field(path.Below(x.Key), x.Value as JsonObject ?? [], deployed?[x.Key] as JsonObject));

    // A whole item of a list is one thing; of a map, each entry is.
    private static IEnumerable<FieldPath> Field(FieldPath path, JsonObject fields, JsonObject? deployed)
    {
        var isItem = path.Keys[^1].StartsWith("k:", StringComparison.Ordinal) && fields.ContainsKey(Itself);
        var isUndivided = fields.All(x => x.Key == Itself);
        return isItem || isUndivided
            ? deployed is null ? [path] : isUndivided ? [] : Below(path, fields, deployed)
            : Below(path, fields, deployed);
    }
}

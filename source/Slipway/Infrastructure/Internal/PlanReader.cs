using System.Text.Json;

namespace Slipway.Infrastructure.Internal;

/// <summary>Reads what <c>terraform show -json</c> says of a plan.</summary>
/// <remarks>Terraform, "JSON output format", plan representation, format version 1.</remarks>
internal static class PlanReader
{
    /// <summary>What would happen to resources.</summary>
    public static IReadOnlyList<PlannedChange> Changes(JsonElement plan) => Read(plan, "resource_changes");

    /// <summary>What of resources was changed by others since the state was written.</summary>
    public static IReadOnlyList<PlannedChange> Drift(JsonElement plan) => Read(plan, "resource_drift");

    /// <summary>How many outputs would differ.</summary>
    public static int Outputs(JsonElement plan) => plan.TryGetProperty("output_changes", out var outputs)
        ? outputs.EnumerateObject().Count(x => Actions(x.Value) is not ["no-op"])
        : 0;

    private static IReadOnlyList<PlannedChange> Read(JsonElement plan, string list) => plan.TryGetProperty(list, out var changes)
        ?
        [
            .. from one in changes.EnumerateArray()
               where one.GetProperty("mode").GetString() == "managed"
               let kind = Kind(one)
               where kind is not null
               orderby one.GetProperty("address").GetString() ?? ""
               select new PlannedChange(
                   one.GetProperty("address").GetString()!,
                   one.GetProperty("type").GetString()!,
                   kind.Value,
                   kind is ChangeKind.Update or ChangeKind.Replace ? AttributeDifference.Of(one.GetProperty("change")) : []),
        ]
        : [];

    private static ChangeKind? Kind(JsonElement resource)
    {
        var change = resource.GetProperty("change");
        return Actions(change) switch
        {
            ["create"] => ChangeKind.Create,
            ["update"] => ChangeKind.Update,
            ["delete"] => ChangeKind.Destroy,
            ["forget"] => ChangeKind.Forget,
            ["delete", "create"] or ["create", "delete"] or ["create", "forget"] => ChangeKind.Replace,
            ["no-op"] => change.TryGetProperty("importing", out _) || resource.TryGetProperty("previous_address", out _) ? ChangeKind.Adopt : null,
            ["read"] => null,
            var others => throw new UserError(
                $"{resource.GetProperty("address").GetString()} would be changed in a way that is not known: {string.Join(", ", others)}",
                "this version of Terraform is newer than this build: use an older one"),
        };
    }

    private static string[] Actions(JsonElement change) => [.. change.GetProperty("actions").EnumerateArray().Select(x => x.GetString()!)];
}

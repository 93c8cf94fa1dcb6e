using System.Globalization;
using System.Text.Json.Nodes;

namespace Slipway.Clusters.Kubernetes.Live;

/// <summary>The fields of an object that a manager has set.</summary>
/// <param name="Manager">Who: <c>helm</c>, <c>kubectl-edit</c>.</param>
/// <param name="Applied">Whether by applying a manifest; else by changing some fields.</param>
/// <param name="Subresource">Through which part of the API, if not the object itself: <c>status</c>, <c>scale</c>.</param>
/// <param name="Time">When the last time.</param>
/// <param name="Fields">Which, as a tree.</param>
/// <remarks>kubernetes.io, "Server-Side Apply", Field management; FieldsV1 of meta/v1.</remarks>
internal sealed record ManagedFields(string Manager, bool Applied, string? Subresource, DateTimeOffset Time, JsonObject Fields)
{
    /// <summary>The name under which Helm 4 applies what it installs.</summary>
    public const string Helm = "helm";

    /// <summary>What an object says about its managers.</summary>
    public static IReadOnlyList<ManagedFields> Of(JsonObject value) =>
        value["metadata"]?["managedFields"] is JsonArray entries ? [.. entries.OfType<JsonObject>().Select(Read)] : [];

    /// <summary>Whether the manager has set this field, or an undivided one that it is part of.</summary>
    public bool Has(FieldPath path)
    {
        var node = Fields;
        foreach (var key in path.Keys)
        {
            if (node.Count == 0)
            {
                return true;
            }

            if (node[key] is not JsonObject below)
            {
                return false;
            }

            node = below;
        }

        return true;
    }

    /// <summary>The change of an object that makes Helm the owner of what others own; refused when the object has changed since.</summary>
    public static JsonObject InHelmsHands(JsonObject live, IReadOnlySet<string> others)
    {
        var entries = live["metadata"]?["managedFields"]?.DeepClone().AsArray() ?? [];
        var taken = entries.OfType<JsonObject>().Where(x => others.Contains($"{x["manager"]}") && Read(x) is { Subresource: null, Manager: not Helm }).ToList();
        if (entries.OfType<JsonObject>().FirstOrDefault(x => Read(x) is { Manager: Helm, Applied: true }) is { } helm)
        {
            foreach (var entry in taken)
            {
                entries.Remove(entry);
                Add(entry["fieldsV1"] as JsonObject ?? [], helm["fieldsV1"]!.AsObject());
            }
        }

        return new JsonObject
        {
            ["metadata"] = new JsonObject { ["resourceVersion"] = live["metadata"]?["resourceVersion"]?.DeepClone(), ["managedFields"] = entries },
        };
    }

    private static void Add(JsonObject fields, JsonObject to)
    {
        foreach (var (name, below) in fields)
        {
            if (to[name] is JsonObject known && below is JsonObject more)
            {
                Add(more, known);
            }
            else
            {
                to[name] = below?.DeepClone();
            }
        }
    }

    private static ManagedFields Read(JsonObject entry) => new(
        $"{entry["manager"]}",
        $"{entry["operation"]}" == "Apply",
        entry["subresource"] is { } subresource && $"{subresource}".Length > 0 ? $"{subresource}" : null,
        DateTimeOffset.TryParse($"{entry["time"]}", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : default,
        entry["fieldsV1"] as JsonObject ?? []);
}

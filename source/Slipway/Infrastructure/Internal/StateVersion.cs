using System.Text.Json;
using Slipway.Images;

namespace Slipway.Infrastructure.Internal;

/// <summary>Which version of a state it is, and what it tells other folders. The state itself, with what is secret in it, is not kept.</summary>
/// <param name="Lineage">The same for all versions of one state.</param>
/// <param name="Serial">Counts the versions.</param>
/// <param name="Outputs">The identity of its outputs.</param>
/// <param name="Resources">The identity of what it knows of resources.</param>
internal sealed record StateVersion(string Lineage, long Serial, Digest Outputs, Digest Resources)
{
    /// <summary>Reads what <c>terraform state pull</c> shows; none where nothing was ever applied.</summary>
    public static StateVersion? Read(string state)
    {
        if (state.Trim().Length == 0)
        {
            return null;
        }

        using var json = JsonDocument.Parse(state);
        var lineage = json.RootElement.GetProperty("lineage").GetString();
        return string.IsNullOrEmpty(lineage) ? null : new StateVersion(
            lineage,
            json.RootElement.GetProperty("serial").GetInt64(),
            IdentityOf(json.RootElement.GetProperty("outputs")),
            IdentityOf(json.RootElement.GetProperty("resources")));
    }

    /// <summary>Whether they say the same, wherever they lie: a state that is moved begins a new lineage.</summary>
    public bool SaysTheSameAs(StateVersion other) => Outputs == other.Outputs && Resources == other.Resources;

    private static Digest IdentityOf(JsonElement part) => Digest.Of(JsonSerializer.SerializeToUtf8Bytes(part));
}

using System.Text.Json;
using Slipway.Images;

namespace Slipway.Infrastructure.Internal;

/// <summary>Which version of a state it is, and what it tells other folders. The state itself, with what is secret in it, is not kept.</summary>
/// <param name="Lineage">The same for all versions of one state.</param>
/// <param name="Serial">Counts the versions.</param>
/// <param name="Outputs">The identity of its outputs.</param>
internal sealed record StateVersion(string Lineage, long Serial, Digest Outputs)
{
    public static StateVersion Read(string state)
    {
        using var json = JsonDocument.Parse(state);
        return new StateVersion(
            json.RootElement.GetProperty("lineage").GetString()!,
            json.RootElement.GetProperty("serial").GetInt64(),
            Digest.Of(JsonSerializer.SerializeToUtf8Bytes(json.RootElement.GetProperty("outputs"))));
    }
}

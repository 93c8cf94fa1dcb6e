using System.Text.Json.Serialization;

namespace Slipway.Images.Formats;

/// <summary>The layers' content addresses, uncompressed, from the lowest up.</summary>
public sealed record RootFileSystem
{
    public string Type { get; init; } = "layers";

    [JsonPropertyName("diff_ids")]
    public required IReadOnlyList<Digest> DiffIds { get; init; }
}

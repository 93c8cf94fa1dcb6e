using System.Text.Json.Serialization;

namespace Slipway.Images.Formats;

/// <summary>How a layer came about.</summary>
public sealed record HistoryEntry
{
    public string? Created { get; init; }

    [JsonPropertyName("created_by")]
    public string? CreatedBy { get; init; }

    public string? Author { get; init; }

    public string? Comment { get; init; }

    /// <summary>True where a step of the build left no layer.</summary>
    [JsonPropertyName("empty_layer")]
    public bool? EmptyLayer { get; init; }
}

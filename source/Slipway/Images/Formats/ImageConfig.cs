using System.Text.Json.Serialization;

namespace Slipway.Images.Formats;

/// <summary>What an image runs on, how it is started, and what its layers hold.</summary>
/// <remarks>OCI image specification 1.1, image configuration. Times are RFC 3339.</remarks>
public sealed record ImageConfig
{
    public string? Created { get; init; }

    public string? Author { get; init; }

    public required string Architecture { get; init; }

    public string? Variant { get; init; }

    public required string Os { get; init; }

    [JsonPropertyName("os.version")]
    public string? OsVersion { get; init; }

    [JsonPropertyName("os.features")]
    public IReadOnlyList<string>? OsFeatures { get; init; }

    public ExecutionConfig? Config { get; init; }

    public required RootFileSystem Rootfs { get; init; }

    public IReadOnlyList<HistoryEntry>? History { get; init; }
}

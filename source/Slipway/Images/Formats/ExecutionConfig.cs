using System.Text.Json.Serialization;

namespace Slipway.Images.Formats;

/// <summary>How a container of an image is started.</summary>
/// <remarks>OCI image specification 1.1, image configuration, <c>config</c>. Its names begin with capitals.</remarks>
public sealed record ExecutionConfig
{
    /// <summary>User and group, by number or name: <c>1654:1654</c>.</summary>
    [JsonPropertyName("User")]
    public string? User { get; init; }

    /// <summary>As <c>8080/tcp</c>.</summary>
    [JsonPropertyName("ExposedPorts")]
    [JsonConverter(typeof(KeySetConverter))]
    public IReadOnlyCollection<string>? ExposedPorts { get; init; }

    /// <summary>As <c>NAME=value</c>.</summary>
    [JsonPropertyName("Env")]
    public IReadOnlyList<string>? Env { get; init; }

    [JsonPropertyName("Entrypoint")]
    public IReadOnlyList<string>? Entrypoint { get; init; }

    [JsonPropertyName("Cmd")]
    public IReadOnlyList<string>? Cmd { get; init; }

    [JsonPropertyName("Volumes")]
    [JsonConverter(typeof(KeySetConverter))]
    public IReadOnlyCollection<string>? Volumes { get; init; }

    [JsonPropertyName("WorkingDir")]
    public string? WorkingDir { get; init; }

    [JsonPropertyName("Labels")]
    [JsonConverter(typeof(SortedMapConverter))]
    public IReadOnlyDictionary<string, string>? Labels { get; init; }

    [JsonPropertyName("StopSignal")]
    public string? StopSignal { get; init; }
}

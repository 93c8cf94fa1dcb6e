using System.Text.Json.Serialization;

namespace Slipway.Images.Formats;

/// <summary>A list of manifests: an image for several platforms, or the entries of a layout.</summary>
/// <remarks>OCI image specification 1.1, image index.</remarks>
public sealed record ImageIndex
{
    public int SchemaVersion { get; init; } = 2;

    public string? MediaType { get; init; } = MediaTypes.Index;

    public string? ArtifactType { get; init; }

    public required IReadOnlyList<Descriptor> Manifests { get; init; }

    public Descriptor? Subject { get; init; }

    [JsonConverter(typeof(SortedMapConverter))]
    public IReadOnlyDictionary<string, string>? Annotations { get; init; }
}

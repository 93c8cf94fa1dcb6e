using System.Text.Json.Serialization;

namespace Slipway.Images.Formats;

/// <summary>An image, or with an <see cref="ArtifactType"/> anything else, as a config and a list of blobs.</summary>
/// <remarks>OCI image specification 1.1, image manifest. Docker's manifest version 2, schema 2 has the same shape.</remarks>
public sealed record Manifest
{
    public int SchemaVersion { get; init; } = 2;

    public string? MediaType { get; init; } = MediaTypes.Manifest;

    /// <summary>What the manifest is for, when it describes no image.</summary>
    public string? ArtifactType { get; init; }

    public required Descriptor Config { get; init; }

    public required IReadOnlyList<Descriptor> Layers { get; init; }

    /// <summary>The manifest that this one says something about.</summary>
    public Descriptor? Subject { get; init; }

    [JsonConverter(typeof(SortedMapConverter))]
    public IReadOnlyDictionary<string, string>? Annotations { get; init; }
}

using System.Text.Json.Serialization;

namespace Slipway.Images.Formats;

/// <summary>A reference to content by its address: what it is, its digest, its size in bytes.</summary>
/// <remarks>OCI image specification 1.1, content descriptors.</remarks>
public sealed record Descriptor
{
    public required string MediaType { get; init; }

    public required Digest Digest { get; init; }

    public required long Size { get; init; }

    public IReadOnlyList<string>? Urls { get; init; }

    [JsonConverter(typeof(SortedMapConverter))]
    public IReadOnlyDictionary<string, string>? Annotations { get; init; }

    /// <summary>The content itself in base64, where it is embedded.</summary>
    public string? Data { get; init; }

    /// <summary>What the manifest is for, when it describes no image.</summary>
    public string? ArtifactType { get; init; }

    /// <summary>What an image runs on; in an index.</summary>
    public Platform? Platform { get; init; }

    /// <summary>The tag, in the index of a layout.</summary>
    [JsonIgnore]
    public string? Tag => Annotations?.GetValueOrDefault(AnnotationKeys.RefName);

    /// <summary>The descriptor as another manifest's <c>subject</c>: nothing but what addresses the content.</summary>
    public Descriptor ToReference() => new() { MediaType = MediaType, Digest = Digest, Size = Size, ArtifactType = ArtifactType };
}

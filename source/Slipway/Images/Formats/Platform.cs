using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace Slipway.Images.Formats;

/// <summary>What an image runs on, in Go's words: <c>linux</c>, <c>amd64</c>.</summary>
/// <remarks>OCI image specification 1.1, image index.</remarks>
public sealed record Platform
{
    public required string Architecture { get; init; }

    public required string Os { get; init; }

    [JsonPropertyName("os.version")]
    public string? OsVersion { get; init; }

    [JsonPropertyName("os.features")]
    public IReadOnlyList<string>? OsFeatures { get; init; }

    public string? Variant { get; init; }

    /// <summary>Linux on this machine's processor: assemblies are portable, so the system it is built on does not matter.</summary>
    public static Platform OfThisMachine { get; } = new()
    {
        Os = "linux",
        Architecture = RuntimeInformation.OSArchitecture switch
        {
            System.Runtime.InteropServices.Architecture.X64 => "amd64",
            System.Runtime.InteropServices.Architecture.X86 => "386",
            var other => other.ToString().ToLowerInvariant()
        }
    };

    /// <summary>Whether both run the same programs, as far as base images tell.</summary>
    public bool IsLike(Platform other) => Os == other.Os && Architecture == other.Architecture;

    public override string ToString() => Variant is null ? $"{Os}/{Architecture}" : $"{Os}/{Architecture}/{Variant}";
}

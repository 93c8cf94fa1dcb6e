using System.Text.Json.Serialization;
using Slipway.Gates;
using Slipway.Images;

namespace Slipway.Releases;

/// <summary>What is promoted: one immutable bundle with one identity.</summary>
/// <param name="Name">What is released: <c>listener</c>.</param>
/// <param name="Commit">The commit that it was made from.</param>
/// <param name="CommittedAt">When that was committed.</param>
/// <param name="Image">The image's digest.</param>
/// <param name="Chart">The digest of the packaged chart.</param>
/// <param name="Values">The digests of the values of every environment, by file name.</param>
/// <param name="Pipeline">The identity of the pipeline's definition.</param>
/// <param name="Sources">The identity of all the sources.</param>
/// <param name="Evidence">What the gates left.</param>
public sealed record Release(
    string Name,
    CommitId Commit,
    DateTimeOffset CommittedAt,
    Digest Image,
    Digest Chart,
    IReadOnlyDictionary<string, Digest> Values,
    Digest Pipeline,
    Digest Sources,
    IReadOnlyList<Evidence> Evidence)
{
    /// <summary>The type of a release as an OCI artifact.</summary>
    public const string ArtifactType = "application/vnd.slipway.release.v1+json";

    /// <summary>The identity: the digest of the bundle's manifest, which names all of the above.</summary>
    [JsonIgnore]
    public required Digest Digest { get; init; }
}

using Slipway.Images;

namespace Slipway.Releases;

/// <summary>What is promoted: one immutable bundle with one identity.</summary>
/// <param name="Digest">The identity: the digest of the bundle's manifest, which names all that it holds.</param>
/// <param name="Contents">What it holds.</param>
public sealed record Release(Digest Digest, ReleaseContents Contents)
{
    /// <summary>The type of a release as an OCI artifact.</summary>
    public const string ArtifactType = "application/vnd.slipway.release.v1+json";

    /// <summary>The image's digest.</summary>
    public Digest Image => Contents.Image;

    /// <summary>The commit that it was made from.</summary>
    public CommitId Commit => Contents.Commit;
}

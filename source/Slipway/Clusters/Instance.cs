using Slipway.Images;
using Slipway.Releases;

namespace Slipway.Clusters;

/// <summary>What runs on a target.</summary>
/// <param name="Id">The same as long as it is not replaced.</param>
/// <param name="Target">The target's name.</param>
/// <param name="Release">The release's identity.</param>
/// <param name="Image">The image's digest.</param>
/// <param name="Commit">The commit that the release was made from.</param>
/// <param name="Address">Where it answers.</param>
/// <param name="Configuration">The identity of everything that it was started with: another one means a restart.</param>
/// <param name="StartedAt">Since when.</param>
public sealed record Instance(
    string Id,
    string Target,
    Digest Release,
    Digest Image,
    CommitId Commit,
    Uri Address,
    Digest Configuration,
    DateTimeOffset StartedAt)
{
    /// <summary>Its copies; null where there is always one.</summary>
    public Replicas? Replicas { get; init; }
}

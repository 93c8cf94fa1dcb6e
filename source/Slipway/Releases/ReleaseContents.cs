using Slipway.Gates;
using Slipway.Images;

namespace Slipway.Releases;

/// <summary>What a release holds; its identity follows from it.</summary>
/// <param name="Name">What is released: <c>listener</c>.</param>
/// <param name="Commit">The commit that it was made from.</param>
/// <param name="CommittedAt">When that was committed.</param>
/// <param name="Image">The image's digest.</param>
/// <param name="Chart">The digest of the packaged chart.</param>
/// <param name="Values">The digests of the values of every environment, by file name.</param>
/// <param name="Pipeline">The identity of the pipeline's definition.</param>
/// <param name="Sources">The identity of all the sources.</param>
/// <param name="Evidence">What the gates left.</param>
public sealed record ReleaseContents(
    string Name,
    CommitId Commit,
    DateTimeOffset CommittedAt,
    Digest Image,
    Digest Chart,
    IReadOnlyDictionary<string, Digest> Values,
    Digest Pipeline,
    Digest Sources,
    IReadOnlyList<Evidence> Evidence);

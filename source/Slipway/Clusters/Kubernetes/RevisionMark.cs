using System.Text.RegularExpressions;
using Slipway.Images;
using Slipway.Releases;

namespace Slipway.Clusters.Kubernetes;

/// <summary>What a revision of a Helm release was deployed from: it stands in the revision's description, where <c>helm history</c> shows it to people too.</summary>
/// <param name="Release">The release's identity.</param>
/// <param name="Image">The image's digest.</param>
/// <param name="Commit">The commit that the release was made from.</param>
/// <param name="Secret">The name of the Secret that the pods read.</param>
internal sealed partial record RevisionMark(Digest Release, Digest Image, CommitId Commit, string Secret)
{
    /// <summary>The mark in a description; null when somebody else has written it.</summary>
    public static RevisionMark? In(string description) => Form.Match(description) is { Success: true } match
        ? new RevisionMark(
            Digest.Parse(match.Groups["release"].Value), Digest.Parse(match.Groups["image"].Value), CommitId.Parse(match.Groups["commit"].Value), match.Groups["secret"].Value)
        : null;

    public override string ToString() => $"release {Release} image {Image} commit {Commit} secret {Secret}";

    [GeneratedRegex(@"^release (?<release>sha256:[0-9a-f]{64}) image (?<image>sha256:[0-9a-f]{64}) commit (?<commit>[0-9a-f]{40}) secret (?<secret>[-.a-z0-9]{1,253})\z")]
    private static partial Regex Form { get; }
}

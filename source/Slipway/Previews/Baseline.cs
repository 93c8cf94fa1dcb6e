using Slipway.Clusters;
using Slipway.Deployments;
using Slipway.Images;

namespace Slipway.Previews;

/// <summary>What runs on a target, to compare with.</summary>
/// <param name="InWords">What it is, or why there is nothing to compare with.</param>
/// <param name="Image">Its image; none when nothing runs.</param>
/// <param name="Objects">What its chart renders; none when nothing runs or nobody can tell.</param>
internal sealed record Baseline(string InWords, Digest? Image, IReadOnlyList<ManifestText>? Objects)
{
    /// <summary>The target has no release.</summary>
    public static Baseline Nothing { get; } = new("nothing runs yet", null, null);

    /// <summary>The release that runs.</summary>
    public static Baseline Of(LedgerEntry running, IReadOnlyList<ManifestText> objects) =>
        new($"against release {running.Release.Short} of commit {running.Commit.Short}, image {running.Image.Short}", running.Image, objects);

    /// <summary>What really is there.</summary>
    public static Baseline Live(Instance running, IReadOnlyList<ManifestText> objects) =>
        new($"against what is there, of release {running.Release.Short} of commit {running.Commit.Short}", running.Image, objects);

    /// <summary>A release runs whose bundle is not at hand.</summary>
    public static Baseline Unknown(LedgerEntry running) => new(
        $"release {running.Release.Short} of commit {running.Commit.Short} runs, and is not in the release store here: nothing to compare with", running.Image, null);

    /// <summary>How what would run differs.</summary>
    /// <param name="after">What would run.</param>
    /// <param name="image">Its image; none when it has no digest yet.</param>
    public IReadOnlyList<ObjectChange> Changes(IReadOnlyList<ManifestText> after, Digest? image)
    {
        if (Objects is null || Image is null)
        {
            return [];
        }

        var withNewImage = NewImage.PutFor(Image, Objects);
        return ObjectChanges.Between(image == Image ? withNewImage : Objects, withNewImage, after);
    }
}

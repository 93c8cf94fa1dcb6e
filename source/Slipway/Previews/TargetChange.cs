using Slipway.Images;

namespace Slipway.Previews;

/// <summary>What a deployment would change on a target.</summary>
/// <param name="Stage">The stage's name.</param>
/// <param name="Target">The target's name.</param>
/// <param name="Baseline">What runs there.</param>
/// <param name="Changes">The objects that differ; none when there is nothing to compare with.</param>
/// <param name="Objects">How many objects it would have.</param>
internal sealed record TargetChange(string Stage, string Target, Baseline Baseline, IReadOnlyList<ObjectChange> Changes, int Objects)
{
    /// <summary>The change from what runs to what would run.</summary>
    /// <param name="proposal">What would run.</param>
    /// <param name="image">Its image; none when it has no digest yet.</param>
    /// <param name="baseline">What runs.</param>
    public static TargetChange Of(RenderedTarget proposal, Digest? image, Baseline baseline) =>
        new(proposal.Stage, proposal.Target, baseline, baseline.Changes(proposal.Objects, image), proposal.Objects.Count);

    /// <summary>The change in one line.</summary>
    public string InWords => Baseline.Objects is null ? $"{Baseline.InWords}; it would get {Objects} {(Objects == 1 ? "object" : "objects")}"
        : Changes.Count == 0 ? $"{Baseline.InWords}: no difference"
        : $"{Baseline.InWords}: {string.Join(", ", Changes.GroupBy(x => x.Kind).OrderBy(x => x.Key).Select(x => $"{x.Count()} {ObjectChange.InWords(x.Key)}"))}";
}

using Slipway.Clusters;
using Slipway.Images;
using Slipway.Releases;

namespace Slipway.Deployments;

/// <summary>How a target is, asked live.</summary>
/// <param name="Stage">The stage's name.</param>
/// <param name="Target">The target's name.</param>
/// <param name="Network">The network that it serves.</param>
/// <param name="Health">What it is like, in one word.</param>
/// <param name="Detail">Why it is not healthy.</param>
/// <param name="Release">The release that is meant to run.</param>
/// <param name="Image">Its image.</param>
/// <param name="Commit">Its commit.</param>
/// <param name="Since">Since when it is meant to run.</param>
/// <param name="By">Who deployed it.</param>
/// <param name="ApprovedBy">Who approved it.</param>
/// <param name="Address">Where it answers.</param>
public sealed record TargetStatus(
    string Stage,
    string Target,
    string Network,
    TargetHealth Health,
    string? Detail = null,
    Digest? Release = null,
    Digest? Image = null,
    CommitId? Commit = null,
    DateTimeOffset? Since = null,
    string? By = null,
    IReadOnlyList<string>? ApprovedBy = null,
    Uri? Address = null)
{
    /// <summary>The release that runs, as the cluster says.</summary>
    public Digest? Running { get; init; }

    /// <summary>Its copies, as the cluster counts them; null where there is always one.</summary>
    public Replicas? Replicas { get; init; }

    /// <summary>Since when it runs, as the cluster says.</summary>
    public DateTimeOffset? StartedAt { get; init; }
}

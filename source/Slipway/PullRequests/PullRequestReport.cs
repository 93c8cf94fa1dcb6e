using Slipway.Images;
using Slipway.Previews;
using Slipway.Releases;

namespace Slipway.PullRequests;

/// <summary>What the run of a pull request says. Who wrote the pull request wrote this as well.</summary>
/// <param name="Schema">The version of this format.</param>
/// <param name="Commit">The newest commit of the pull request.</param>
/// <param name="Gates">What the gates found.</param>
/// <param name="Targets">What each target would get.</param>
internal sealed record PullRequestReport(int Schema, CommitId Commit, IReadOnlyList<ReportedGate> Gates, IReadOnlyList<RenderedTarget> Targets)
{
    /// <summary>The version of the format that is written and read.</summary>
    public const int CurrentSchema = 1;

    /// <summary>Where runs leave it.</summary>
    public static ReportPlace Place { get; } = new("pull-request", "report-pull-request", "report.json");

    /// <summary>The release that would be deployed, if it is sealed already.</summary>
    public Digest? Release { get; init; }

    /// <summary>Its image.</summary>
    public Digest? Image { get; init; }
}

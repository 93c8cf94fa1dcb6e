using Slipway.Approvals;
using Slipway.Deployments;
using Slipway.Releases;
using Slipway.Sources;
using Slipway.Stages;
using Slipway.Verification;

namespace Slipway.Promotion;

/// <summary>What the rules of a promotion decide about.</summary>
/// <param name="Release">The release that would be promoted.</param>
/// <param name="Stage">The stage that would get it.</param>
/// <param name="Verified">Where and when it was verified: in the stage before; of a rollback, in the stage itself.</param>
/// <param name="Running">What runs in the stage now; none at the first time.</param>
/// <param name="RequestedBy">Who asks for it.</param>
/// <param name="Now">The time of asking.</param>
public sealed record PromotionRequest(
    Release Release,
    Stage Stage,
    VerificationRecord Verified,
    LedgerEntry? Running,
    string RequestedBy,
    DateTimeOffset Now)
{
    /// <summary>What it is for: a step forward, or back to a release that ran there.</summary>
    public DeploymentPurpose Purpose { get; init; } = DeploymentPurpose.Promotion;

    /// <summary>What people have said, about whatever release and stage.</summary>
    public IReadOnlyList<Statement> Statements { get; init; } = [];

    /// <summary>Others who have had a hand in starting the run.</summary>
    public IReadOnlyList<string> AlsoStartedBy { get; init; } = [];

    /// <summary>The commits that it would bring.</summary>
    public CommitRange Commits { get; init; } = new(CommitRelation.Unknown, []);

    /// <summary>Whether it is still the pipeline that built the release.</summary>
    public PipelineChange Pipeline { get; init; } = new(Release.Contents.Pipeline, Release.Contents.Pipeline, []);

    /// <summary>What would change, for people, a line each.</summary>
    public IReadOnlyList<string> Changes =>
    [
        $"release   {Release.Digest}",
        $"commit    {Release.Commit} of {Release.Contents.CommittedAt:yyyy-MM-dd HH:mm} UTC",
        $"image     {Release.Image}",
        $"verified  in {Verified.Stage} at {Verified.At:yyyy-MM-dd HH:mm:ss} UTC",
        .. Release.Contents.Evidence.Select(x => $"gate      {x.Gate}: {x.Summary}"),
        .. Stage.Targets.Select(x => Running is null
            ? $"{x.Name,-9} nothing runs -> {Release.Image.Short}"
            : $"{x.Name,-9} {Running.Image.Short} (commit {Running.Commit.Short}) -> {Release.Image.Short}"),
    ];
}

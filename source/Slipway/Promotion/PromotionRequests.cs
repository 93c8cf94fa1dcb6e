using Slipway.Deployments;
using Slipway.Releases;
using Slipway.Sources;
using Slipway.Stages;
using Slipway.Verification;

namespace Slipway.Promotion;

/// <summary>Gathers all that the rules of a promotion decide about.</summary>
/// <param name="ledger">The record of deployments and statements.</param>
/// <param name="commits">The history of the sources.</param>
/// <param name="pipeline">The pipeline as it runs.</param>
/// <param name="user">Who runs the build.</param>
/// <param name="alsoStartedBy">Others who have had a hand in starting it.</param>
internal sealed class PromotionRequests(
    ILedger ledger, ICommits commits, Func<CancellationToken, Task<PipelineDefinition>> pipeline, string user, IReadOnlyList<string> alsoStartedBy)
{
    public async Task<PromotionRequest> Gather(
        Stage stage, Release release, VerificationRecord verified, DateTimeOffset now, CancellationToken cancellation)
    {
        var running = new History(await ledger.Read(cancellation)).Running(stage.Name);
        return new PromotionRequest(release, stage, verified, running, user, now)
        {
            Statements = await ledger.Statements(cancellation),
            AlsoStartedBy = alsoStartedBy,
            Commits = await commits.Between(running?.Commit, release.Commit, cancellation),
            Pipeline = await ChangeSince(release, cancellation),
        };
    }

    private async Task<PipelineChange> ChangeSince(Release release, CancellationToken cancellation)
    {
        var definition = await pipeline(cancellation);
        var change = new PipelineChange(release.Contents.Pipeline, definition.Hash, []);
        return change.IsChanged
            ? change with { Files = await commits.Changed(release.Commit, definition.Commit, definition.Folders, cancellation) ?? [] }
            : change;
    }
}

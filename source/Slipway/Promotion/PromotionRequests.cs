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
    /// <summary>As it is now.</summary>
    public async Task<PromotionRequest> Gather(
        DeploymentPurpose purpose, Stage stage, Release release, VerificationRecord verified, DateTimeOffset now, CancellationToken cancellation) =>
        await Gather(new History(await ledger.Read(cancellation)), stage, release, verified, now, cancellation) with { Purpose = purpose };

    /// <summary>As it is at a time, in the past or the future; and whether the release was verified in the stage before by then. If not, it is as if it had been just then.</summary>
    public async Task<(PromotionRequest Request, bool IsVerified)> GatherAt(
        DateTimeOffset time, Stage before, Stage stage, Release release, CancellationToken cancellation)
    {
        var history = new History(await ledger.Read(cancellation)).AsOf(time);
        var verified = history.Verification(before.Name, release.Digest);
        var record = verified ?? new VerificationRecord(before.Name, release.Digest, time);
        return (await Gather(history, stage, release, record, time, cancellation), verified is not null);
    }

    private async Task<PromotionRequest> Gather(
        History history, Stage stage, Release release, VerificationRecord verified, DateTimeOffset now, CancellationToken cancellation)
    {
        var running = history.Running(stage.Name);
        return new PromotionRequest(release, stage, verified, running, user, now)
        {
            // What runs there already was approved: nobody is asked for that again.
            Statements = [.. await ledger.Statements(cancellation), .. running?.Approvals ?? []],
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

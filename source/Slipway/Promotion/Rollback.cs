using Serilog;
using Slipway.Deployments;
using Slipway.Images;
using Slipway.Policies;
using Slipway.Releases;
using Slipway.Stages;

namespace Slipway.Promotion;

/// <summary>Takes a stage back to a release that was verified there. Its secrets are those of today, as in every deployment.</summary>
internal sealed class Rollback(
    ILedger ledger, IReleaseStore releases, Policy policy, PromotionRequests requests, Promoter promoter, Deployer deployer, StageOrder stages, TimeProvider clock)
{
    public async Task To(Stage stage, Digest? asked, CancellationToken cancellation)
    {
        var history = new History(await ledger.Read(cancellation));
        if (asked is null && history.Interrupted(stage.Name) is not null)
        {
            // What ran before the interrupted deployment is what the stage goes back to.
            await deployer.Recover(stage, cancellation);
            return;
        }

        var digest = asked is { } named ? Named(history, stage, named) : await Before(history, stage, cancellation);
        var release = await releases.Get(digest, cancellation);
        if (stages.Before(stage) is null)
        {
            await deployer.Deploy(stage, release, Clearance.NotNeeded with { Purpose = DeploymentPurpose.Rollback }, cancellation);
        }
        else
        {
            await promoter.Deploy(DeploymentPurpose.Rollback, stage, release, history.Verification(stage.Name, digest)!, cancellation);
        }
    }

    private static Digest Named(History history, Stage stage, Digest release) => history.Verification(stage.Name, release) is not null
        ? release
        : throw new UserError($"{release} was never verified in {stage}", $"{Choices(history, stage)}; what has not run there is promoted, not gone back to");

    private static string Choices(History history, Stage stage)
    {
        var verified = history.Entries.Where(x => x.Stage == stage.Name && x.Outcome == DeploymentOutcome.Succeeded).Reverse().DistinctBy(x => x.Release).ToList();
        return verified.Count == 0 ? $"nothing was verified in {stage}" : $"verified there: {string.Join(", ", verified.Take(5).Select(x => x.Release))}";
    }

    // The latest one that no rule blocks, such as by a veto; whether it lacks approvals is asked later.
    private async Task<Digest> Before(History history, Stage stage, CancellationToken cancellation)
    {
        if (history.Running(stage.Name) is not { } running)
        {
            throw new UserError($"nothing runs in {stage}, so nothing ran before it", $"name the release: --release sha256:…; {Choices(history, stage)}");
        }

        var refusals = new List<string>();
        foreach (var entry in history.Previous(stage.Name))
        {
            var request = await Request(history, stage, entry.Release, cancellation);
            var blocks = stages.Before(stage) is null ? [] : policy.Decide(request).Where(x => x.Decision.Kind == DecisionKind.Blocked).ToList();
            if (blocks.Count == 0)
            {
                Log.Information("{Stage}: back from {Running:l} to {Release:l} of {Time:yyyy-MM-dd HH:mm} UTC", stage, running.Release.Short, entry.Release.Short, entry.At.UtcDateTime);
                return entry.Release;
            }

            refusals.Add($"{entry.Release.Short}: {string.Join("; ", blocks.Select(x => x.Decision))}");
            Log.Warning("{Stage}: not back to {Refusal:l}", stage, refusals[^1]);
        }

        throw refusals.Count == 0
            ? new UserError($"{stage} has nothing to go back to before {running.Release.Short}", $"name the release: --release sha256:…; {Choices(history, stage)}")
            : new PromotionDenied($"{stage} may go back to none of its releases: {string.Join("; ", refusals)}", "promote one that is mended");
    }

    private async Task<PromotionRequest> Request(History history, Stage stage, Digest release, CancellationToken cancellation) => await requests.Gather(
        DeploymentPurpose.Rollback, stage, await releases.Get(release, cancellation), history.Verification(stage.Name, release)!, clock.GetUtcNow(), cancellation);
}

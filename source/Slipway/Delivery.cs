using Serilog;
using Slipway.Approvals;
using Slipway.Clusters;
using Slipway.Deployments;
using Slipway.Images;
using Slipway.Policies;
using Slipway.Promotion;
using Slipway.Releases;
using Slipway.Sources;
using Slipway.Stages;
using Slipway.Verification;

namespace Slipway;

/// <summary>The way of a release through the stages.</summary>
/// <param name="stages">All stages, in their order.</param>
/// <param name="ledger">The record of deployments.</param>
/// <param name="cluster">Where releases run.</param>
/// <param name="releases">Where releases are kept.</param>
/// <param name="policy">The rules of a promotion.</param>
/// <param name="approver">Where approvals come from.</param>
/// <param name="commits">The history of the sources.</param>
/// <param name="pipeline">The pipeline as it runs.</param>
/// <param name="smokeTest">Asks what runs what it is.</param>
/// <param name="user">Who runs the build.</param>
/// <param name="alsoStartedBy">Others who have had a hand in starting it.</param>
/// <param name="clock">The time.</param>
public sealed class Delivery(
    IReadOnlyList<Stage> stages,
    ILedger ledger,
    ICluster cluster,
    IReleaseStore releases,
    Policy policy,
    IApprover approver,
    ICommits commits,
    Func<CancellationToken, Task<PipelineDefinition>> pipeline,
    SmokeTest smokeTest,
    string user,
    IReadOnlyList<string> alsoStartedBy,
    TimeProvider clock)
{
    private readonly Deployer deployer = new(ledger, cluster, releases, smokeTest, user, clock);

    /// <summary>Deploys a release to the first stage, and verifies it there.</summary>
    /// <exception cref="UserError">A target failed; all run what they ran before.</exception>
    public async Task<IReadOnlyList<Instance>> Deploy<TStage>(Release release, CancellationToken cancellation)
        where TStage : IFirstStage
    {
        await RecoverOthers(TStage.Name, cancellation);
        return await deployer.Deploy(Stage.Of<TStage>(), release, Clearance.NotNeeded, cancellation);
    }

    /// <summary>The proof that a release was verified in a stage.</summary>
    /// <exception cref="PromotionDenied">It was not.</exception>
    public async Task<Verified<TStage>> Verified<TStage>(Release release, CancellationToken cancellation)
        where TStage : IStage => await FindVerification(TStage.Name, release.Digest, cancellation) is { } record
            ? new Verified<TStage>(release, record)
            : throw new PromotionDenied(
                $"{release.Digest.Short} was not verified in {TStage.Name}", $"deploy it there first: ./build.sh Deploy{TStage.Name} --release {release.Digest}");

    /// <summary>Whether a release was verified in a stage.</summary>
    public async Task<bool> IsVerified<TStage>(Digest release, CancellationToken cancellation)
        where TStage : IStage => await FindVerification(TStage.Name, release, cancellation) is not null;

    /// <summary>Begins a promotion. Where it can lead is a matter of types: only to a stage after the one where it was verified.</summary>
    public Promotion<TBefore> Promote<TBefore>(Verified<TBefore> verified)
        where TBefore : IStage => new(verified, Promoter);

    /// <summary>Says what the rules of a promotion would decide at a time, also of a release that was not verified; and changes nothing.</summary>
    public Task<Rehearsal> Rehearse<TBefore, TStage>(Release release, DateTimeOffset at, CancellationToken cancellation)
        where TBefore : IStage
        where TStage : IStageAfter<TBefore> =>
        Promoter.Rehearse(Stage.Of<TBefore>(), Stage.Of<TStage>(), release, at, cancellation);

    /// <summary>How every target is, asked live.</summary>
    public Task<IReadOnlyList<TargetStatus>> Status(CancellationToken cancellation) =>
        new StatusReport(ledger, cluster, releases, smokeTest).Read(stages, cancellation);

    /// <summary>Takes away what was deployed; releases and the ledger stay.</summary>
    public async Task Teardown(CancellationToken cancellation)
    {
        foreach (var stage in stages.Reverse())
        {
            await deployer.Remove(stage, cancellation);
            Log.Information("{Stage}: {Targets:l} stopped and removed", stage, string.Join(", ", stage.Targets.Select(x => x.Name)));
        }
    }

    private Promoter Promoter =>
        new(policy, approver, new PromotionRequests(ledger, commits, pipeline, user, alsoStartedBy), deployer, clock);

    private async Task<VerificationRecord?> FindVerification(string stage, Digest release, CancellationToken cancellation) =>
        new History(await ledger.Read(cancellation)).Verification(stage, release);

    // A build that was killed may have left another stage half-way; whoever comes next puts it back.
    private async Task RecoverOthers(string stage, CancellationToken cancellation)
    {
        foreach (var other in stages.Where(x => x.Name != stage))
        {
            await deployer.Recover(other, cancellation);
        }
    }
}

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
/// <param name="rollbackPolicy">The rules of a rollback.</param>
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
    Policy rollbackPolicy,
    IApprover approver,
    ICommits commits,
    Func<CancellationToken, Task<PipelineDefinition>> pipeline,
    SmokeTest smokeTest,
    string user,
    IReadOnlyList<string> alsoStartedBy,
    TimeProvider clock)
{
    private readonly Deployer deployer = new(ledger, cluster, releases, smokeTest, user, clock);
    private readonly StageOrder order = new(stages);

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
        where TBefore : IStage => new(verified, Promoter(policy));

    /// <summary>Says what the rules of a promotion would decide at a time, also of a release that was not verified; and changes nothing.</summary>
    public Task<Rehearsal> Rehearse<TBefore, TStage>(Release release, DateTimeOffset at, CancellationToken cancellation)
        where TBefore : IStage
        where TStage : IStageAfter<TBefore> =>
        Promoter(policy).Rehearse(Stage.Of<TBefore>(), Stage.Of<TStage>(), release, at, cancellation);

    /// <summary>Records what the user says about a release, unless it says nothing new.</summary>
    /// <param name="kind">What is said.</param>
    /// <param name="remark">What is added to it.</param>
    /// <param name="release">The release; unless told, the one that was verified last in the stage before.</param>
    /// <param name="cancellation">Stops before anything is recorded.</param>
    /// <exception cref="UserError">There is no such release or stage, or the statement lacks something.</exception>
    public Task<Statement> Say(StatementKind kind, Remark remark, Digest? release, CancellationToken cancellation) =>
        new StatementRecorder(order, ledger, releases, policy, Requests, user, clock).Record(kind, remark, release, cancellation);

    /// <summary>Takes a stage back to a release that ran there: on all targets or on none.</summary>
    /// <param name="stageName">The stage; the last one unless told.</param>
    /// <param name="release">The release; unless told, the one that ran before the one that runs.</param>
    /// <param name="cancellation">Stops it; the stage then runs what it ran before.</param>
    /// <returns>The stage's name.</returns>
    /// <exception cref="PromotionDenied">A rule says no.</exception>
    /// <exception cref="UserError">There is nothing to go back to, or a target failed.</exception>
    public async Task<string> RollBack(string? stageName, Digest? release, CancellationToken cancellation)
    {
        var stage = order.Find(stageName);
        await RecoverOthers(stage.Name, cancellation);
        await new Rollback(ledger, releases, rollbackPolicy, Requests, Promoter(rollbackPolicy), deployer, order, clock).To(stage, release, cancellation);
        return stage.Name;
    }

    /// <summary>How every target is, asked live.</summary>
    public Task<IReadOnlyList<TargetStatus>> Status(CancellationToken cancellation) =>
        new StatusReport(ledger, cluster, releases, smokeTest).Read(stages, cancellation);

    /// <summary>Takes away what was deployed; releases and the ledger stay.</summary>
    /// <param name="stageName">Where; in all stages unless told.</param>
    /// <param name="cancellation">Stops it; run again, it goes on.</param>
    public async Task Teardown(string? stageName, CancellationToken cancellation)
    {
        foreach (var stage in string.IsNullOrEmpty(stageName) ? stages.Reverse() : [order.Find(stageName)])
        {
            await deployer.Remove(stage, cancellation);
            Log.Information("{Stage}: {Targets:l} stopped and removed", stage, string.Join(", ", stage.Targets.Select(x => x.Name)));
        }
    }

    private PromotionRequests Requests => new(ledger, commits, pipeline, user, alsoStartedBy);

    private Promoter Promoter(Policy rules) => new(rules, approver, Requests, deployer, clock);

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

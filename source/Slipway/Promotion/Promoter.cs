using Serilog;
using Slipway.Approvals;
using Slipway.Deployments;
using Slipway.Policies;
using Slipway.Releases;
using Slipway.Stages;
using Slipway.Verification;

namespace Slipway.Promotion;

/// <summary>Asks the rules, and deploys when all of them allow it.</summary>
internal sealed class Promoter(Policy policy, IApprover approver, ILedger ledger, Deployer deployer, string user, TimeProvider clock)
{
    public async Task<Verified<TStage>> Promote<TStage>(Release release, VerificationRecord verified, CancellationToken cancellation)
        where TStage : IStage
    {
        var stage = Stage.Of<TStage>();
        var request = await Request(stage, release, verified, cancellation);
        var approvals = await Approvals(request, cancellation);
        await deployer.Deploy(stage, release, approvals, cancellation);
        return new Verified<TStage>(release, new VerificationRecord(stage.Name, release.Digest, clock.GetUtcNow()));
    }

    /// <summary>What the rules would say now. Nobody is asked, and nothing changes.</summary>
    public async Task<IReadOnlyList<(IPromotionRule Rule, Decision Decision)>> Rehearse(
        Stage stage, Release release, VerificationRecord verified, CancellationToken cancellation) =>
        policy.Decide(await Request(stage, release, verified, cancellation), []);

    private async Task<PromotionRequest> Request(Stage stage, Release release, VerificationRecord verified, CancellationToken cancellation)
    {
        var history = new History(await ledger.Read(cancellation));
        return new PromotionRequest(release, stage, verified, history.Running(stage.Name), user, clock.GetUtcNow());
    }

    private async Task<IReadOnlyList<Approval>> Approvals(PromotionRequest request, CancellationToken cancellation)
    {
        // What runs there already was approved; and nobody is asked to approve what is blocked anyway.
        IReadOnlyList<Approval> approvals = request.Running?.Approvals ?? [];
        var isBlocked = policy.Decide(request, approvals).Any(x => x.Decision.Kind == DecisionKind.Blocked);
        if (!isBlocked && policy.Decide(request, approvals).Any(x => x.Decision.Kind == DecisionKind.Needs))
        {
            approvals = await approver.Approvals(request, cancellation);
        }

        var decisions = policy.Decide(request, approvals);
        foreach (var (rule, decision) in decisions)
        {
            Log.Information("{Rule:l}: {Decision:l}", rule.Name, decision.ToString());
        }

        var refusals = decisions.Where(x => x.Decision.Kind != DecisionKind.Allowed).ToList();
        return refusals.Count == 0
            ? approvals
            : throw new PromotionDenied(
                $"{request.Release.Digest.Short} may not go to {request.Stage}: {string.Join("; ", refusals.Select(x => x.Decision))}",
                isBlocked ? "see the rules of the stage in build/Build.Environments.cs" : approver.HowToApprove(request));
    }
}

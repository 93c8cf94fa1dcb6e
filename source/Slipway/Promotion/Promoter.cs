using Serilog;
using Slipway.Approvals;
using Slipway.Deployments;
using Slipway.Policies;
using Slipway.Releases;
using Slipway.Stages;
using Slipway.Verification;

namespace Slipway.Promotion;

/// <summary>Asks the rules, and deploys when all of them allow it.</summary>
internal sealed class Promoter(Policy policy, IApprover approver, PromotionRequests requests, Deployer deployer, TimeProvider clock)
{
    public async Task<Verified<TStage>> Promote<TStage>(Release release, VerificationRecord verified, CancellationToken cancellation)
        where TStage : IStage
    {
        var stage = Stage.Of<TStage>();
        await Deploy(DeploymentPurpose.Promotion, stage, release, verified, cancellation);
        return new Verified<TStage>(release, new VerificationRecord(stage.Name, release.Digest, clock.GetUtcNow()));
    }

    /// <summary>Deploys what is asked for, if the rules allow it.</summary>
    /// <exception cref="PromotionDenied">A rule says no.</exception>
    public async Task Deploy(DeploymentPurpose purpose, Stage stage, Release release, VerificationRecord verified, CancellationToken cancellation)
    {
        var request = await requests.Gather(stage, release, verified, clock.GetUtcNow(), cancellation) with { Purpose = purpose };
        await deployer.Deploy(stage, release, await Decide(request, cancellation), cancellation);
    }

    /// <summary>What the rules would say at a time. Nobody is asked, and nothing changes.</summary>
    public async Task<IReadOnlyList<RuleDecision>> Rehearse(
        Stage stage, Release release, VerificationRecord verified, DateTimeOffset at, CancellationToken cancellation) =>
        policy.Decide(await requests.Gather(stage, release, verified, at, cancellation));

    private async Task<Clearance> Decide(PromotionRequest request, CancellationToken cancellation)
    {
        // What runs there already was approved; and nobody is asked to approve what is blocked anyway.
        request = request with { Statements = [.. request.Statements, .. request.Running?.Approvals ?? []] };
        var isBlocked = policy.Decide(request).Any(x => x.Decision.Kind == DecisionKind.Blocked);
        if (!isBlocked && policy.Decide(request).Any(x => x.Decision.Kind == DecisionKind.Needs))
        {
            request = request with { Statements = [.. request.Statements, .. await approver.Approvals(request, cancellation)] };
        }

        var decisions = policy.Decide(request);
        foreach (var (rule, decision) in decisions)
        {
            Log.Information("{Rule:l}: {Decision:l}", rule, decision.ToString());
        }

        var refusals = decisions.Where(x => x.Decision.Kind != DecisionKind.Allowed).ToList();
        return refusals.Count == 0
            ? new Clearance([.. request.Statements.OfType<Approval>().Where(x => x.Release == request.Release.Digest && x.Stage == request.Stage.Name)], decisions) { Purpose = request.Purpose }
            : throw new PromotionDenied(
                $"{request.Release.Digest.Short} may not go to {request.Stage}: {string.Join("; ", refusals.Select(x => x.Decision))}",
                isBlocked ? "see the rules of the stage in build/Build.Environments.cs" : approver.HowToApprove(request))
            {
                Decisions = decisions,
            };
    }
}

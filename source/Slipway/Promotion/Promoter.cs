using Serilog;
using Slipway.Approvals;
using Slipway.Deployments;
using Slipway.Policies;
using Slipway.Policies.Internal;
using Slipway.Releases;
using Slipway.Stages;
using Slipway.Verification;

namespace Slipway.Promotion;

/// <summary>Asks the rules, and deploys when all of them allow it.</summary>
internal sealed class Promoter(Policy policy, IApprover approver, PromotionRequests requests, Deployer deployer, TimeProvider clock)
{
    private const int TriedTimes = 20;

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
        var clearance = await Decide(() => requests.Gather(purpose, stage, release, verified, clock.GetUtcNow(), cancellation), cancellation);
        await deployer.Deploy(stage, release, clearance, cancellation);
    }

    /// <summary>What the rules would say at a time. Nobody is asked, and nothing changes.</summary>
    public async Task<Rehearsal> Rehearse(Stage before, Stage stage, Release release, DateTimeOffset at, CancellationToken cancellation)
    {
        var (request, isVerified) = await requests.GatherAt(at, before, stage, release, cancellation);
        var verified = new RuleDecision("verified", isVerified
            ? Decision.Allowed($"in {before} at {request.Verified.At.ForPeople()}")
            : Decision.Blocked($"not in {before} at that time; below, as if it had been just then") with
            {
                NextStep = $"deploy it to {before} first: ./build.sh Deploy{Titled(before.Name)} --release {release.Digest}",
            });
        IReadOnlyList<RuleDecision> decisions = [verified, .. policy.Decide(request)];
        var rehearsal = new Rehearsal(release, stage, at, decisions, NextStep(request, decisions));
        return isVerified ? LookAhead(rehearsal, request) : rehearsal;
    }

    private async Task<Clearance> Decide(Func<Task<PromotionRequest>> gather, CancellationToken cancellation)
    {
        var request = await gather();
        var decisions = policy.Decide(request);

        // Nobody is asked to approve what is blocked anyway; and much can happen while somebody thinks about it.
        if (IsBlockedBy(decisions).Count == 0 && IsMissing(decisions).Count > 0)
        {
            var approvals = await approver.Approvals(request, cancellation);
            request = await gather();
            request = request with { Statements = [.. request.Statements, .. approvals] };
            decisions = policy.Decide(request);
        }

        foreach (var (rule, decision) in decisions)
        {
            Log.Information("{Rule:l}: {Decision:l}", rule, decision.ToString());
        }

        var refusals = decisions.Where(x => x.Decision.Kind != DecisionKind.Allowed).ToList();
        return refusals.Count == 0
            ? new Clearance(policy.Approvals(request), decisions) { Purpose = request.Purpose }
            : throw new PromotionDenied(
                $"{request.Release.Digest.Short} may not go {(request.Purpose == DeploymentPurpose.Rollback ? "back to" : "to")} {request.Stage}: {string.Join("; ", refusals.Select(x => x.Decision))}", NextStep(request, decisions))
            {
                Decisions = decisions,
            };
    }

    private Rehearsal LookAhead(Rehearsal rehearsal, PromotionRequest request)
    {
        for (var tried = 0; tried < TriedTimes; tried++)
        {
            var decisions = policy.Decide(request);
            var blocks = IsBlockedBy(decisions);
            if (blocks.Count == 0)
            {
                return rehearsal with { Earliest = request.Now, MissingThen = IsMissing(decisions) };
            }

            if (blocks.Any(x => x.Decision.Until is null))
            {
                break;
            }

            request = request with { Now = blocks.Max(x => x.Decision.Until!.Value) };
        }

        return rehearsal;
    }

    private string NextStep(PromotionRequest request, IReadOnlyList<RuleDecision> decisions)
    {
        var blocks = IsBlockedBy(decisions);
        var steps = blocks.Count == 0
            ? [approver.HowToApprove(request)]
            : blocks.Select(x => x.Decision.NextStep
                ?? (x.Decision.Until is { } time ? $"wait until {time.ForPeople()}" : $"see the rule '{x.Rule}' in build/Build.Environments.cs"));
        return string.Join($"{Environment.NewLine}  ", steps.Distinct());
    }

    private static List<RuleDecision> IsBlockedBy(IEnumerable<RuleDecision> decisions) => [.. decisions.Where(x => x.Decision.Kind == DecisionKind.Blocked)];

    private static List<RuleDecision> IsMissing(IEnumerable<RuleDecision> decisions) => [.. decisions.Where(x => x.Decision.Kind == DecisionKind.Needs)];

    private static string Titled(string name) => $"{char.ToUpperInvariant(name[0])}{name[1..]}";
}

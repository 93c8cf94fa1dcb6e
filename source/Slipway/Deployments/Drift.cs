using Slipway.Approvals;
using Slipway.Clusters;
using Slipway.Images;
using Slipway.Policies;
using Slipway.Stages;

namespace Slipway.Deployments;

/// <summary>Where what runs is not what the ledger says, or not what may run.</summary>
/// <param name="ledger">The record of deployments and statements.</param>
/// <param name="cluster">Says what others have changed there.</param>
/// <param name="report">Asks every target live.</param>
/// <param name="policy">The rules of a promotion: whose vetoes count.</param>
public sealed class Drift(ILedger ledger, ICluster cluster, StatusReport report, Policy policy)
{
    /// <summary>What differs, a line each; none when all is as recorded.</summary>
    public async Task<IReadOnlyList<string>> Find(IReadOnlyList<Stage> stages, CancellationToken cancellation)
    {
        var targets = await report.Read(stages, cancellation);
        var vetoes = (await ledger.Statements(cancellation)).OfType<Veto>().Where(x => policy.Rules.OfType<NotHeld>().Any(rule => rule.MayStop(x.By))).ToList();
        var changes = await Task.WhenAll(stages.SelectMany(stage => stage.Targets.Select(target =>
            Changes(target, targets.Single(x => x.Stage == stage.Name && x.Target == target.Name), cancellation))));
        return
        [
            .. targets.Where(x => x.Health is TargetHealth.Unhealthy or TargetHealth.Interrupted or TargetHealth.Unknown).Select(x => $"{x.Stage}/{x.Target}: {x.Detail}"),
            .. changes.SelectMany(x => x),
            .. stages.SelectMany(stage => Mixture(stage, [.. targets.Where(x => x.Stage == stage.Name)])),
            .. stages.SelectMany(stage => targets.Where(x => x.Stage == stage.Name).Select(x => x.Running ?? x.Release).Distinct()
                .SelectMany(release => vetoes.Where(x => x.Stage == stage.Name && x.Release == release).Select(x => $"{stage}: {x.Release.Short} runs, which {x.By} has vetoed: {x.Reason}"))),
        ];
    }

    // What a deployment was killed in the middle of is not as anybody has deployed it.
    private async Task<IEnumerable<string>> Changes(DeploymentTarget target, TargetStatus status, CancellationToken cancellation)
    {
        if (status.Running is null || status.Health == TargetHealth.Interrupted)
        {
            return [];
        }

        try
        {
            return (await cluster.FindChanges(target, cancellation)).Select(x => $"{status.Stage}/{status.Target}: {x}");
        }
        catch (UserError error)
        {
            return [$"{status.Stage}/{status.Target}: {TargetDetail.Of(error, target)}"];
        }
    }

    private static IEnumerable<string> Mixture(Stage stage, IReadOnlyList<TargetStatus> targets) =>
        targets.Select(x => x.Running).OfType<Digest>().Distinct().Count() > 1
            ? [$"{stage}: its targets run different releases: {string.Join(", ", targets.Select(x => $"{x.Target} {x.Running?.Short ?? "none"}"))}"]
            : [];
}

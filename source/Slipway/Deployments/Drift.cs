using Slipway.Approvals;
using Slipway.Images;
using Slipway.Policies;
using Slipway.Stages;

namespace Slipway.Deployments;

/// <summary>Where what runs is not what the ledger says, or not what may run.</summary>
/// <param name="ledger">The record of deployments and statements.</param>
/// <param name="report">Asks every target live.</param>
/// <param name="policy">The rules of a promotion: whose vetoes count.</param>
public sealed class Drift(ILedger ledger, StatusReport report, Policy policy)
{
    /// <summary>What differs, a line each; none when all is as recorded.</summary>
    public async Task<IReadOnlyList<string>> Find(IReadOnlyList<Stage> stages, CancellationToken cancellation)
    {
        var targets = await report.Read(stages, cancellation);
        var vetoes = (await ledger.Statements(cancellation)).OfType<Veto>().Where(x => policy.Rules.OfType<NotHeld>().Any(rule => rule.MayStop(x.By))).ToList();
        return
        [
            .. targets.Where(x => x.Health is TargetHealth.Unhealthy or TargetHealth.Interrupted).Select(x => $"{x.Stage}/{x.Target}: {x.Detail}"),
            .. stages.SelectMany(stage => Mixture(stage, [.. targets.Where(x => x.Stage == stage.Name)])),
            .. stages.SelectMany(stage => targets.Where(x => x.Stage == stage.Name).Select(x => x.Running ?? x.Release).Distinct()
                .SelectMany(release => vetoes.Where(x => x.Stage == stage.Name && x.Release == release).Select(x => $"{stage}: {x.Release.Short} runs, which {x.By} has vetoed: {x.Reason}"))),
        ];
    }

    private static IEnumerable<string> Mixture(Stage stage, IReadOnlyList<TargetStatus> targets) =>
        targets.Select(x => x.Running).OfType<Digest>().Distinct().Count() > 1
            ? [$"{stage}: its targets run different releases: {string.Join(", ", targets.Select(x => $"{x.Target} {x.Running?.Short ?? "none"}"))}"]
            : [];
}

using Slipway.Clusters;
using Slipway.Deployments;
using Slipway.Releases;
using Slipway.Stages;

namespace Slipway.Previews;

/// <summary>What a deployment would change of what really is there, whoever has put it there. Nothing is changed by it.</summary>
/// <param name="cluster">Compares.</param>
/// <param name="ledger">Says what was deployed, for places where there is nothing to compare but what the chart renders.</param>
/// <param name="renderings">Knows what would be deployed.</param>
internal sealed class Plan(ICluster cluster, ILedger ledger, Renderings renderings)
{
    /// <summary>The change on each target of these stages.</summary>
    /// <param name="stages">The stages.</param>
    /// <param name="release">What would be deployed; none for the checkout.</param>
    /// <param name="cancellation">Stops looking.</param>
    public async Task<IReadOnlyList<TargetChange>> Changes(IReadOnlyList<Stage> stages, Release? release, CancellationToken cancellation) =>
        await Task.WhenAll(stages.SelectMany(stage => stage.Targets.Select(target => Change(stage, target, release, cancellation))));

    private async Task<TargetChange> Change(Stage stage, DeploymentTarget target, Release? release, CancellationToken cancellation)
    {
        var planned = await renderings.Planned(release, target, cancellation);
        if (await cluster.Plan(planned, target, cancellation) is not { } plan)
        {
            var preview = new Preview([stage with { Targets = [target] }], ledger, renderings);
            return (await preview.Changes(await preview.Proposal(release, cancellation), release?.Image, cancellation)).Single();
        }

        var objects = NewImage.PutFor(planned.Image, ManifestTexts.Of(plan.Planned, target.Namespace));
        var baseline = await cluster.Find(target, cancellation) is { } running
            ? Baseline.Live(running, ManifestTexts.Of(plan.Live, target.Namespace))
            : Baseline.Nothing;
        return TargetChange.Of(new RenderedTarget(stage.Name, target.Name, objects), release?.Image, baseline);
    }
}

using Slipway.Previews;
using Slipway.Releases;
using Slipway.Stages;

namespace Slipway;

/// <content>What a deployment would change.</content>
public sealed partial class Pipeline
{
    /// <summary>Shows what deploying the checkout, or the release asked for, would change of what really runs, and changes nothing.</summary>
    /// <param name="stage">The stage's name; all stages unless told.</param>
    public Task Plan(string? stage) => run.Step(async cancellation =>
    {
        var chosen = await adapters.Value;
        var stages = string.IsNullOrEmpty(stage) ? options.Stages : [new StageOrder(options.Stages).Find(stage)];
        var plan = new Plan(chosen.Cluster, chosen.Ledger, await Renderings());
        foreach (var line in PreviewText.Of(await plan.Changes(stages, await AskedFor(cancellation), cancellation)))
        {
            await Console.Out.WriteLineAsync(line.AsMemory(), cancellation);
        }
    });

    // Beside the files of releases that are deployed: builds that deploy tidy up there.
    private async Task<Renderings> Renderings() =>
        new(options.Service, checkout.Root, new ReleaseStore((await adapters.Value).Images, temporary / "previews"));
}

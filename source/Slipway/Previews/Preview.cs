using Slipway.Deployments;
using Slipway.Images;
using Slipway.Releases;
using Slipway.Stages;

namespace Slipway.Previews;

/// <summary>What a deployment to all stages would change. Nothing is changed by it.</summary>
/// <param name="stages">The stages.</param>
/// <param name="ledger">Says what runs.</param>
/// <param name="renderings">Renders it.</param>
internal sealed class Preview(IReadOnlyList<Stage> stages, ILedger ledger, Renderings renderings)
{
    private readonly Dictionary<(string Stage, string Target), Baseline> baselines = [];

    /// <summary>What each target would get: of a release, or of the checkout.</summary>
    public Task<IReadOnlyList<RenderedTarget>> Proposal(Release? release, CancellationToken cancellation) => release is null
        ? renderings.OfCheckout(stages, cancellation)
        : renderings.OfRelease(release, stages, cancellation);

    /// <summary>How that differs from what runs.</summary>
    /// <param name="proposal">What each target would get.</param>
    /// <param name="image">Its image; none when it has no digest yet.</param>
    /// <param name="cancellation">Stops rendering.</param>
    public async Task<IReadOnlyList<TargetChange>> Changes(IReadOnlyList<RenderedTarget> proposal, Digest? image, CancellationToken cancellation)
    {
        var history = new History(await ledger.Read(cancellation));
        var changes = new List<TargetChange>();
        foreach (var target in proposal)
        {
            changes.Add(TargetChange.Of(target, image, await BaselineOf(target, history, cancellation)));
        }

        return changes;
    }

    // A target that is declared nowhere here has nothing that could run.
    private async Task<Baseline> BaselineOf(RenderedTarget proposal, History history, CancellationToken cancellation)
    {
        var key = (proposal.Stage, proposal.Target);
        if (!baselines.TryGetValue(key, out var baseline))
        {
            var target = stages.FirstOrDefault(x => x.Name == key.Stage)?.Targets.FirstOrDefault(x => x.Name == key.Target);
            baseline = target is null ? Baseline.Nothing : await renderings.Running(target, history.Running(key.Stage), cancellation);
            baselines[key] = baseline;
        }

        return baseline;
    }
}

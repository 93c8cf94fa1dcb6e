using Slipway.Caching;
using Slipway.Gates;
using Slipway.Previews;
using Slipway.Releases;
using Slipway.Sources;

namespace Slipway.PullRequests;

/// <summary>Writes what the run of a pull request reports.</summary>
/// <param name="checkout">What is checked out.</param>
/// <param name="cache">Has what gates of earlier builds left.</param>
/// <param name="preview">Says what would be deployed.</param>
/// <param name="evidence">The evidence of other jobs.</param>
internal sealed class Reporter(Checkout checkout, WorkCache cache, Preview preview, EvidenceFolder evidence)
{
    /// <summary>The gates that need not be passed.</summary>
    public IReadOnlyList<string> Optional { get; init; } = [];

    /// <summary>Gathers the report.</summary>
    /// <param name="gates">The gates that a release has to pass.</param>
    /// <param name="now">What the gates of this build found.</param>
    /// <param name="release">The release that would be deployed; none for the checkout.</param>
    /// <param name="head">The newest commit of the pull request; none for the one that is checked out.</param>
    /// <param name="cancellation">Stops rendering.</param>
    public async Task<PullRequestReport> Report(
        IReadOnlyList<string> gates, IReadOnlyList<Evidence> now, Release? release, CommitId? head, CancellationToken cancellation)
    {
        var tree = await checkout.Read(cancellation);
        var found = gates.Select(gate => now.LastOrDefault(x => x.Gate == gate) ?? Find(gate)).OfType<Evidence>();
        return new PullRequestReport(
            PullRequestReport.CurrentSchema,
            head ?? (await checkout.Head(cancellation)).Id,
            [.. found.Select(ReportedGate.Of)],
            await preview.Proposal(release, cancellation))
        {
            Release = release?.Digest,
            Image = release?.Image,
        };

        // As a release is sealed: of an optional gate only what this checkout has.
        Evidence? Find(string gate) => Optional.Contains(gate)
            ? evidence.FindOptional(gate, tree.Hash)
            : new Gate(gate, cache).Find(tree) ?? evidence.Find(gate, tree.Hash);
    }
}

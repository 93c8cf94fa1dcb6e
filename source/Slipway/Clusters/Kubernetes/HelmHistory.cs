using System.Globalization;
using Slipway.Images;

namespace Slipway.Clusters.Kubernetes;

/// <summary>The revisions of a Helm release, the oldest first.</summary>
/// <param name="Revisions">None when there is no such release.</param>
internal sealed record HelmHistory(IReadOnlyList<HelmRevision> Revisions)
{
    private const string WayBack = "Rollback to ";

    /// <summary>The revision that runs.</summary>
    public HelmRevision? Deployed => Revisions.LastOrDefault(x => x.IsDeployed);

    /// <summary>The newest one, whatever became of it.</summary>
    public HelmRevision? Last => Revisions.Count > 0 ? Revisions[^1] : null;

    /// <summary>The Secrets that revisions need which run or could be gone back to.</summary>
    public IReadOnlyList<string> Secrets => [.. Revisions.Where(x => x.HasRun).Select(x => MarkOf(x)?.Secret).OfType<string>().Distinct()];

    /// <summary>What a revision was deployed from; null when Slipway did not deploy it. One that went back is what it went back to.</summary>
    public RevisionMark? MarkOf(HelmRevision revision)
    {
        for (var current = revision; current is not null; current = Revisions.FirstOrDefault(x => x.Revision == EarlierThan(current)))
        {
            if (RevisionMark.In(current.Description) is { } mark)
            {
                return mark;
            }
        }

        return null;
    }

    /// <summary>How a release ran the last time that it did.</summary>
    public RevisionMark? LastOf(Digest release) => Revisions.Where(x => x.HasRun).Select(MarkOf).LastOrDefault(x => x?.Release == release);

    // Only backwards: a description that somebody has written must not lead in circles.
    private static int? EarlierThan(HelmRevision revision) =>
        revision.Description.StartsWith(WayBack, StringComparison.Ordinal)
        && int.TryParse(revision.Description[WayBack.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number < revision.Revision ? number : null;
}

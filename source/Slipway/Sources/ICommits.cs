using Slipway.Releases;

namespace Slipway.Sources;

/// <summary>The history of the sources.</summary>
public interface ICommits
{
    /// <summary>The commits between what runs and what would run.</summary>
    /// <param name="running">The commit that runs; none when nothing does.</param>
    /// <param name="next">The commit that would run.</param>
    /// <param name="cancellation">Stops looking.</param>
    Task<CommitRange> Between(CommitId? running, CommitId next, CancellationToken cancellation);

    /// <summary>The files that differ between two commits, below these folders; nothing when one of the commits is not at hand.</summary>
    Task<IReadOnlyList<string>?> Changed(CommitId from, CommitId to, IReadOnlyList<string> folders, CancellationToken cancellation);
}

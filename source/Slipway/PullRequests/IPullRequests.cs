namespace Slipway.PullRequests;

/// <summary>The open pull requests: what their runs have reported, and the one comment that each gets.</summary>
public interface IPullRequests
{
    /// <summary>The open ones, the oldest first.</summary>
    Task<IReadOnlyList<OpenPullRequest>> Open(CancellationToken cancellation);

    /// <summary>A report of the newest completed run for the head of a pull request; none while there is no such run, artifact or file.</summary>
    /// <remarks>Whoever wrote the pull request wrote this file: nothing in it is to be believed.</remarks>
    /// <param name="pullRequest">The pull request.</param>
    /// <param name="place">Where the run leaves it.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="UserError">The artifact is damaged or too large.</exception>
    Task<byte[]?> Report(OpenPullRequest pullRequest, ReportPlace place, CancellationToken cancellation);

    /// <summary>Writes the one comment of a pull request, or renews it; the same text again writes nothing.</summary>
    Task Comment(int number, string markdown, CancellationToken cancellation);
}

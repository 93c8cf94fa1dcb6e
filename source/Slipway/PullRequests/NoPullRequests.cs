namespace Slipway.PullRequests;

/// <summary>On one machine there are no pull requests.</summary>
internal sealed class NoPullRequests : IPullRequests
{
    private static UserError None => new("there are no pull requests on this machine", "they are on GitHub: --profile cloud, in a job of it");

    public Task<IReadOnlyList<OpenPullRequest>> Open(CancellationToken cancellation) => throw None;

    public Task<byte[]?> Report(OpenPullRequest pullRequest, ReportPlace place, CancellationToken cancellation) => throw None;

    public Task Comment(int number, string markdown, CancellationToken cancellation) => throw None;
}

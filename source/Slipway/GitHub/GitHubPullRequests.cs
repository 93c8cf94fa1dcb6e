using System.Net;
using Slipway.GitHub.Internal;
using Slipway.GitHub.Internal.Answers;
using Slipway.PullRequests;
using Slipway.Releases;

namespace Slipway.GitHub;

/// <summary>The open pull requests of a repository on GitHub.</summary>
/// <remarks>A comment is ours when this job's own account wrote it and it begins with a mark that no page shows.</remarks>
/// <param name="github">The repository.</param>
public sealed class GitHubPullRequests(GitHubConnection github) : IPullRequests
{
    private const string Mark = "<!-- slipway:pull-request -->";
    private const string Cut = "\n\nThe rest does not fit into a comment: see the run.";
    private const int LongestComment = 65_536;
    private const int LargestArtifact = 4 << 20;
    private const string ReadRuns = "actions: read";
    private const string WriteComments = "pull-requests: write";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<OpenPullRequest>> Open(CancellationToken cancellation)
    {
        var call = new ApiCall("pulls", "the open pull requests", "pull-requests: read", ("state", "open"), ("sort", "created"), ("direction", "asc"));
        return [.. (await github.List<PullRequestAnswer>(call, cancellation)).DistinctBy(x => x.Number).Select(x => new OpenPullRequest(x.Number, CommitId.Parse(x.Head.Sha), IsFork(x)))];
    }

    /// <inheritdoc/>
    public async Task<byte[]?> Report(OpenPullRequest pullRequest, ReportPlace place, CancellationToken cancellation)
    {
        if (await NewestRun(pullRequest, $"{place.Workflow}.yml", cancellation) is not { } run)
        {
            return null;
        }

        var call = new ApiCall($"actions/runs/{run.Id}/artifacts", $"the artifacts of run {run.Id}", ReadRuns, ("name", place.Artifact));
        var found = (await github.List<ArtifactPage, ArtifactAnswer>(call, x => x.Artifacts, cancellation)).Where(x => x.Name == place.Artifact && !x.Expired).MaxBy(x => x.Id);
        if (found is null)
        {
            return null;
        }

        var subject = $"the artifact {place.Artifact} of run {run.Id}";
        if (found.SizeInBytes > LargestArtifact)
        {
            throw new UserError($"{subject} is larger than {LargestArtifact >> 20} MiB", $"nothing of it is used for pull request {pullRequest.Number}; look at what it uploads");
        }

        var archive = await github.Download(new ApiCall($"actions/artifacts/{found.Id}/zip", subject, ReadRuns), cancellation);
        return await ArtifactArchive.Read(archive, subject, place.File, cancellation);
    }

    /// <inheritdoc/>
    public async Task Comment(int number, string markdown, CancellationToken cancellation)
    {
        var body = new NewComment(Body(markdown));
        var call = new ApiCall($"issues/{number}/comments", $"the comments of pull request {number}", WriteComments);
        if (await Own(call, cancellation) is not { } present)
        {
            present = await github.PostOnce(call, body, () => Own(call, cancellation), cancellation);
        }

        if (Normal(present.Body) != Normal(body.Body))
        {
            await github.Patch<CommentAnswer>(new ApiCall($"issues/comments/{present.Id}", $"a comment of pull request {number}", WriteComments), body, cancellation);
        }
    }

    private static string Body(string markdown)
    {
        var whole = $"{Mark}\n{markdown}";
        if (whole.Length <= LongestComment)
        {
            return whole;
        }

        var end = LongestComment - Cut.Length;
        return $"{whole[..(char.IsHighSurrogate(whole[end - 1]) ? end - 1 : end)]}{Cut}";
    }

    // GitHub may give line breaks back as it likes.
    private static string Normal(string text) => text.ReplaceLineEndings("\n").Trim();

    private static bool IsFork(PullRequestAnswer pullRequest) =>
        !string.Equals(pullRequest.Head.Repo?.FullName, pullRequest.Base.Repo?.FullName, StringComparison.OrdinalIgnoreCase);

    private async Task<CommentAnswer?> Own(ApiCall call, CancellationToken cancellation) =>
        (await github.List<CommentAnswer>(call, cancellation)).FirstOrDefault(x => x.User is { IsActions: true } && x.Body.StartsWith(Mark, StringComparison.Ordinal));

    private async Task<RunAnswer?> NewestRun(OpenPullRequest pullRequest, string file, CancellationToken cancellation)
    {
        var call = new ApiCall(
            $"actions/workflows/{file}/runs",
            $"the runs of {file} for pull request {pullRequest.Number}",
            ReadRuns,
            ("event", "pull_request"), ("status", "completed"), ("head_sha", $"{pullRequest.Head}"));
        return (await Runs(call, cancellation)).Where(x => x is { Event: "pull_request", IsCompleted: true } && x.HeadSha == $"{pullRequest.Head}" && x.Path.Split('@')[0] == $".github/workflows/{file}").MaxBy(x => x.Id);
    }

    // GitHub knows a workflow once it was on the default branch.
    private async Task<IReadOnlyList<RunAnswer>> Runs(ApiCall call, CancellationToken cancellation)
    {
        try
        {
            return await github.List<RunPage, RunAnswer>(call, x => x.WorkflowRuns, cancellation);
        }
        catch (GitHubError error) when (error.Status == HttpStatusCode.NotFound)
        {
            return [];
        }
    }
}

namespace Slipway.GitHub.Internal.Answers;

internal sealed record PullRequestAnswer(int Number, PullRequestEnd Head, PullRequestEnd Base);

/// <param name="Sha">The commit.</param>
/// <param name="Repo">The repository; none when it was deleted.</param>
internal sealed record PullRequestEnd(string Sha, RunRepository? Repo);

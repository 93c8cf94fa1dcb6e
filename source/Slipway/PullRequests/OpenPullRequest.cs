using Slipway.Releases;

namespace Slipway.PullRequests;

/// <summary>A pull request that is open.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Head">The newest commit of it.</param>
/// <param name="IsFork">Whether it comes from another repository, whose owner may not write to this one.</param>
public sealed record OpenPullRequest(int Number, CommitId Head, bool IsFork);

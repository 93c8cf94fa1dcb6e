using Slipway.Releases;

namespace Slipway.Sources;

/// <summary>Somebody who has written a commit, alone or with others.</summary>
/// <param name="Commit">The commit.</param>
/// <param name="Account">What this person's approvals are signed with; none when nobody knows.</param>
/// <param name="Name">What the commit says.</param>
public sealed record CommitAuthor(CommitId Commit, string? Account, string Name);

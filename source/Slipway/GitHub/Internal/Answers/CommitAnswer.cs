namespace Slipway.GitHub.Internal.Answers;

/// <param name="Sha">The commit.</param>
/// <param name="Commit">What git knows.</param>
/// <param name="Author">The account behind the author's address; empty or none when GitHub knows none.</param>
/// <param name="Committer">Likewise the committer's.</param>
internal sealed record CommitAnswer(string Sha, CommitText Commit, CommitAccount? Author, CommitAccount? Committer);

internal sealed record CommitText(string Message, CommitPerson? Author, CommitPerson? Committer)
{
    public CommitVerification? Verification { get; init; }
}

internal sealed record CommitPerson
{
    public string Name { get; set; } = "";
}

internal sealed record CommitVerification(bool Verified);

internal sealed record CommitAccount
{
    public string? Login { get; init; }
}

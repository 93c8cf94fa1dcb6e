namespace Slipway.GitHub.Internal.Answers;

/// <param name="Status"><c>ahead</c>, <c>behind</c>, <c>identical</c> or <c>diverged</c>.</param>
/// <param name="TotalCommits">How many commits there are on all pages.</param>
/// <param name="Commits">Those of this page.</param>
internal sealed record CompareAnswer(string Status, int TotalCommits, IReadOnlyList<CommitAnswer> Commits)
{
    /// <summary>On the first page, at most 300.</summary>
    public IReadOnlyList<ChangedFile> Files { get; set; } = [];
}

internal sealed record ChangedFile(string Filename)
{
    public string? PreviousFilename { get; init; }
}

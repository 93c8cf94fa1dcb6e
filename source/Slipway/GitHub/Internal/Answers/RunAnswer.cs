namespace Slipway.GitHub.Internal.Answers;

/// <param name="Id">The run's number.</param>
/// <param name="Path">The workflow's file; a reference may follow after <c>@</c>.</param>
/// <param name="Event">What started it.</param>
/// <param name="Status"><c>queued</c>, <c>in_progress</c>, <c>completed</c> and others.</param>
/// <param name="Conclusion">How it ended; none before.</param>
/// <param name="HeadBranch">The branch that it is about.</param>
/// <param name="HeadSha">The commit that it is about.</param>
/// <param name="DisplayTitle">What its workflow calls it: its <c>run-name</c>.</param>
/// <param name="CreatedAt">When its first attempt began.</param>
/// <param name="UpdatedAt">When it changed last.</param>
/// <param name="Repository">Where it runs.</param>
/// <param name="HeadRepository">Where its commit comes from.</param>
internal sealed record RunAnswer(
    long Id,
    string Path,
    string Event,
    string? Status,
    string? Conclusion,
    string? HeadBranch,
    string HeadSha,
    string DisplayTitle,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    RunRepository Repository,
    RunRepository? HeadRepository)
{
    /// <summary>Who started this attempt.</summary>
    public AccountAnswer? TriggeringActor { get; init; }

    /// <summary>When this attempt began.</summary>
    public DateTimeOffset? RunStartedAt { get; init; }

    public bool IsCompleted => Status == "completed";
}

internal sealed record RunRepository(string FullName);

internal sealed record RunPage(IReadOnlyList<RunAnswer> WorkflowRuns);

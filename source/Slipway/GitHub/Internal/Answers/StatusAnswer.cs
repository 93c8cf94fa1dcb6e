namespace Slipway.GitHub.Internal.Answers;

/// <param name="Id">Its number.</param>
/// <param name="State"><c>queued</c>, <c>in_progress</c>, <c>success</c>, <c>failure</c>, <c>error</c>, <c>inactive</c>, <c>pending</c>.</param>
/// <param name="Description">At most 140 characters.</param>
/// <param name="CreatedAt">By GitHub's clock.</param>
/// <param name="Creator">Who created it.</param>
internal sealed record StatusAnswer(long Id, string State, string Description, DateTimeOffset CreatedAt, AccountAnswer? Creator)
{
    /// <summary>Where the environment answers; empty when nobody said.</summary>
    public string? EnvironmentUrl { get; init; }
}

namespace Slipway.Workflows;

/// <summary>A pull request was opened, or its commits have changed; its code runs with a token that can only read when it comes from a fork.</summary>
public sealed record PullRequestTrigger() : Trigger("pull_request")
{
    /// <summary>Patterns of the branches that it goes to; none is all.</summary>
    public IReadOnlyList<string> Branches { get; init; } = [];

    /// <summary>Patterns of files of which one must have changed; none is all.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];
}

namespace Slipway.GitHub.Internal.Answers;

internal sealed record BranchProtectionAnswer
{
    public Switch? EnforceAdmins { get; init; }

    public Switch? AllowForcePushes { get; init; }

    public Switch? AllowDeletions { get; init; }

    public RequiredReviews? RequiredPullRequestReviews { get; init; }

    public RequiredChecks? RequiredStatusChecks { get; init; }
}

internal sealed record Switch(bool Enabled);

internal sealed record RequiredReviews
{
    public int RequiredApprovingReviewCount { get; init; }

    public bool DismissStaleReviews { get; init; }

    public bool RequireCodeOwnerReviews { get; init; }
}

internal sealed record RequiredChecks
{
    public IReadOnlyList<string> Contexts { get; set; } = [];
}

namespace Slipway.GitHub.Internal.Answers;

internal sealed record EnvironmentAnswer(string Name)
{
    public bool CanAdminsBypass { get; set; } = true;

    public IReadOnlyList<EnvironmentRule> ProtectionRules { get; set; } = [];

    public BranchPolicyAnswer? DeploymentBranchPolicy { get; init; }
}

/// <param name="Type"><c>wait_timer</c>, <c>required_reviewers</c> or <c>branch_policy</c>.</param>
internal sealed record EnvironmentRule(string Type)
{
    /// <summary>Minutes.</summary>
    public int WaitTimer { get; init; }

    public bool PreventSelfReview { get; init; }

    public IReadOnlyList<EnvironmentReviewer> Reviewers { get; set; } = [];
}

internal sealed record EnvironmentReviewer(string Type, ReviewerAnswer Reviewer);

/// <summary>A user has a login, a team a slug.</summary>
internal sealed record ReviewerAnswer
{
    public string? Login { get; init; }

    public string? Slug { get; init; }
}

internal sealed record BranchPolicyAnswer(bool ProtectedBranches, bool CustomBranchPolicies);

internal sealed record BranchPolicyPage(IReadOnlyList<BranchPattern> BranchPolicies);

internal sealed record BranchPattern(string Name)
{
    public string Type { get; set; } = "branch";
}

using Slipway.Approvals;
using Slipway.Deployments;

namespace Slipway.Policies;

/// <summary>What let a release through to a stage.</summary>
/// <param name="Approvals">Who approved.</param>
/// <param name="Decisions">What each rule said.</param>
public sealed record Clearance(IReadOnlyList<Approval> Approvals, IReadOnlyList<RuleDecision> Decisions)
{
    /// <summary>What it was let through for.</summary>
    public DeploymentPurpose Purpose { get; init; }

    /// <summary>A first stage asks nobody.</summary>
    public static Clearance NotNeeded { get; } = new([], []);
}

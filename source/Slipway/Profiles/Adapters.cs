using Slipway.Approvals;
using Slipway.Clusters;
using Slipway.Deployments;
using Slipway.Governance;
using Slipway.Images;
using Slipway.Images.Registries;
using Slipway.Infrastructure;
using Slipway.PullRequests;
using Slipway.Releases;
using Slipway.Sources;
using Slipway.Verification;

namespace Slipway.Profiles;

/// <summary>What a profile chooses.</summary>
internal sealed record Adapters(
    IImageStore Images,
    ReleaseStore Releases,
    ILedger Ledger,
    ICluster Cluster,
    IApprover Approver,
    ICommits Commits,
    SmokeTest SmokeTest,
    string User)
{
    /// <summary>The settings that guard environments and branches; none where nothing is shared.</summary>
    public ILiveGovernance? Governance { get; init; }

    /// <summary>Others who have had a hand in starting the run.</summary>
    public IReadOnlyList<string> AlsoStartedBy { get; init; } = [];

    /// <summary>What was brought to registries and from them.</summary>
    public required TransferLog Transfers { get; init; }

    /// <summary>Who approves plans of the infrastructure.</summary>
    public required IPlanReview PlanReview { get; init; }

    /// <summary>The pull requests of the repository.</summary>
    public IPullRequests PullRequests { get; init; } = new NoPullRequests();
}

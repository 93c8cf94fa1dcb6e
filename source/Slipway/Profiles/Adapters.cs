using Slipway.Approvals;
using Slipway.Clusters;
using Slipway.Deployments;
using Slipway.Images;
using Slipway.Releases;
using Slipway.Verification;

namespace Slipway.Profiles;

/// <summary>What a profile chooses.</summary>
internal sealed record Adapters(
    IImageStore Images,
    ReleaseStore Releases,
    ILedger Ledger,
    ICluster Cluster,
    IApprover Approver,
    SmokeTest SmokeTest,
    string User);

using Slipway.Approvals;
using Slipway.Images;
using Slipway.Releases;

namespace Slipway.Deployments;

/// <summary>What happened to a stage: one line of the ledger, for all its targets at once.</summary>
/// <param name="Deployment">The same for all entries of one deployment.</param>
/// <param name="Stage">The stage's name.</param>
/// <param name="Targets">The names of the targets.</param>
/// <param name="Outcome">What happened.</param>
/// <param name="Release">The release's identity.</param>
/// <param name="Image">The image's digest.</param>
/// <param name="Commit">The commit that the release was made from.</param>
/// <param name="At">When.</param>
/// <param name="By">Who ran the build.</param>
/// <param name="Approvals">Who approved.</param>
/// <param name="Reason">Why it went back.</param>
public sealed record LedgerEntry(
    string Deployment,
    string Stage,
    IReadOnlyList<string> Targets,
    DeploymentOutcome Outcome,
    Digest Release,
    Digest Image,
    CommitId Commit,
    DateTimeOffset At,
    string By,
    IReadOnlyList<Approval> Approvals,
    string? Reason = null);

using System.Text.Json.Serialization;
using Slipway.Approvals;
using Slipway.Gates;
using Slipway.Images;
using Slipway.Policies;
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
/// <remarks>Lines of earlier versions lack some of the properties; they are empty then.</remarks>
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
    string? Reason = null)
{
    /// <summary>What it was for.</summary>
    public DeploymentPurpose Purpose { get; init; }

    /// <summary>What each rule said when it began.</summary>
    public IReadOnlyList<RuleDecision> Decisions { get; init => field = value ?? []; } = [];

    /// <summary>The evidence that the release has brought.</summary>
    public IReadOnlyList<Evidence> Gates { get; init => field = value ?? []; } = [];

    /// <summary>Where it answers, by target.</summary>
    public IReadOnlyDictionary<string, Uri> Addresses { get; init => field = value ?? new Dictionary<string, Uri>(); } = new Dictionary<string, Uri>();

    /// <summary>Whether the build that began it still runs, as far as the ledger can tell; a file of one machine cannot, and a lock keeps its builds apart.</summary>
    [JsonIgnore]
    public bool IsUnderWay { get; init; }
}

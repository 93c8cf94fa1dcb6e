using Slipway.Deployments;
using Slipway.Gates;
using Slipway.Policies;
using Slipway.Releases;

namespace Slipway.Reporting;

/// <summary>What a run did.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Targets">The targets that were asked for.</param>
internal sealed record RunSummary(RunOutcome Outcome, IReadOnlyList<string> Targets)
{
    /// <summary>The release that it made or took.</summary>
    public Release? Release { get; init; }

    /// <summary>What the gates found.</summary>
    public IReadOnlyList<Evidence> Gates { get; init; } = [];

    /// <summary>What runs in the stages that it deployed to.</summary>
    public IReadOnlyList<LedgerEntry> Deployments { get; init; } = [];

    /// <summary>What the rules said when they refused.</summary>
    public IReadOnlyList<RuleDecision> Refusal { get; init; } = [];

    /// <summary>What a user can mend.</summary>
    public IReadOnlyList<UserError> Errors { get; init; } = [];

    /// <summary>The targets that failed.</summary>
    public IReadOnlyList<string> Failed { get; init; } = [];
}

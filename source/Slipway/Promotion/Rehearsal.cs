using Slipway.Policies;
using Slipway.Policies.Internal;
using Slipway.Releases;
using Slipway.Stages;

namespace Slipway.Promotion;

/// <summary>What the rules would say of a promotion at a time.</summary>
/// <param name="Release">The release that would be promoted.</param>
/// <param name="Stage">The stage that would get it.</param>
/// <param name="At">The time.</param>
/// <param name="Decisions">What each rule would say.</param>
/// <param name="NextStep">What somebody can do when they do not allow it.</param>
public sealed record Rehearsal(Release Release, Stage Stage, DateTimeOffset At, IReadOnlyList<RuleDecision> Decisions, string NextStep)
{
    /// <summary>From when on nothing but people is waited for; none when time alone does not help.</summary>
    public DateTimeOffset? Earliest { get; init; }

    /// <summary>What is still missing then.</summary>
    public IReadOnlyList<RuleDecision> MissingThen { get; init; } = [];

    /// <summary>Whether all rules would allow it.</summary>
    public bool IsAllowed => Decisions.All(x => x.Decision.Kind == DecisionKind.Allowed);

    /// <summary>What follows from the decisions, in one line.</summary>
    public string Verdict => IsAllowed ? $"{Release.Digest.Short} would be allowed into {Stage} at {At.ForPeople()}"
        : Earliest is null ? $"{Release.Digest.Short} would be blocked from {Stage}: {Rules(DecisionKind.Blocked)}"
        : Earliest > At ? $"{Release.Digest.Short} would be blocked from {Stage} until {Earliest.Value.ForPeople()}{Then}"
        : $"{Release.Digest.Short} needs {string.Join(", and ", Needs(Decisions))}";

    private string Then => MissingThen.Count == 0 ? "" : $", and then needs {string.Join(", and ", Needs(MissingThen))}";

    /// <summary>Refuses what the rules would not allow.</summary>
    /// <exception cref="PromotionDenied">They would not.</exception>
    public void RequireAllowed()
    {
        if (!IsAllowed)
        {
            throw new PromotionDenied(Verdict, NextStep) { Decisions = Decisions };
        }
    }

    private static IEnumerable<string> Needs(IEnumerable<RuleDecision> decisions) =>
        decisions.Where(x => x.Decision.Kind == DecisionKind.Needs).Select(x => x.Decision.Reason);

    private string Rules(DecisionKind kind) => string.Join(", ", Decisions.Where(x => x.Decision.Kind == kind).Select(x => x.Rule));
}

using Slipway.Approvals;
using Slipway.Policies.Internal;
using Slipway.Promotion;

namespace Slipway.Policies;

/// <summary>The rules of a promotion. All have to allow it.</summary>
public sealed record Policy(params IReadOnlyList<IPromotionRule> Rules)
{
    /// <summary>What each rule says, in the order of the rules.</summary>
    public IReadOnlyList<RuleDecision> Decide(PromotionRequest request) => [.. Rules.Select(x => new RuleDecision(x.Name, x.Decide(request)))];

    /// <summary>The approvals that count, one a person.</summary>
    public IReadOnlyList<Approval> Approvals(PromotionRequest request) =>
        [.. Rules.OfType<RequiredApprovals>().SelectMany(x => x.Counted(request)).DistinctBy(x => x.By, SamePerson.Comparer)];
}

using Slipway.Approvals;
using Slipway.Promotion;

namespace Slipway.Policies;

/// <summary>The rules of a promotion. All have to allow it.</summary>
public sealed record Policy(params IReadOnlyList<IPromotionRule> Rules)
{
    /// <summary>What each rule says, in the order of the rules.</summary>
    public IReadOnlyList<(IPromotionRule Rule, Decision Decision)> Decide(PromotionRequest request, IReadOnlyList<Approval> approvals) =>
        [.. Rules.Select(x => (x, x.Decide(request, approvals)))];
}

using CsCheck;
using Slipway.Approvals;
using Slipway.Policies;
using Slipway.Tests.Policies.Random;

namespace Slipway.Tests.Policies;

public sealed class Any_promotion
{
    [Fact]
    public void passes_when_a_slow_look_at_all_rules_lets_it_pass_and_only_then()
    {
        var (passed, blocked) = (0, 0);
        RandomPromotion.Any.Sample(
            promotion =>
            {
                var isAllowed = IsAllowed(promotion);
                Interlocked.Increment(ref isAllowed ? ref passed : ref blocked);
                return isAllowed == promotion.Rules.Allows(promotion.Request);
            },
            iter: 10_000);

        Math.Min(passed, blocked).ShouldBeGreaterThan(500);
    }

    [Fact]
    public void that_passes_is_stopped_by_a_veto() => RandomPromotion.Any.Where(IsAllowed).Sample(
        promotion => !IsAllowed(promotion with
        {
            Rules = promotion.Rules with { HoldBy = [] },
            Request = promotion.Request with
            {
                Statements = [.. promotion.Request.Statements, new Veto("eve", promotion.Request.Release.Digest, "prod", promotion.Request.Now)],
            },
        }),
        iter: 200);

    [Fact]
    public void says_the_same_in_whatever_order_and_however_often_it_was_said() => RandomPromotion.Any.Sample(
        promotion => IsAllowed(promotion) == IsAllowed(promotion with
        {
            Request = promotion.Request with { Statements = [.. promotion.Request.Statements.Reverse(), .. promotion.Request.Statements] },
        }),
        iter: 1_000);

    private static bool IsAllowed(RandomPromotion promotion) =>
        promotion.Rules.Policy.Decide(promotion.Request).All(x => x.Decision.Kind == DecisionKind.Allowed);
}

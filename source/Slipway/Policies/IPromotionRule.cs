using Slipway.Promotion;

namespace Slipway.Policies;

/// <summary>One rule of a promotion. It looks at the request alone: no clock, no network, so that it can be rehearsed and tested.</summary>
public interface IPromotionRule
{
    /// <summary>The rule's name, for people.</summary>
    string Name { get; }

    /// <summary>What it says of this request.</summary>
    Decision Decide(PromotionRequest request);
}

using Slipway.Promotion;

namespace Slipway.Approvals;

/// <summary>Where approvals come from.</summary>
public interface IApprover
{
    /// <summary>The approvals that a promotion has, asking for them where somebody can be asked.</summary>
    Task<IReadOnlyList<Approval>> Approvals(PromotionRequest request, CancellationToken cancellation);

    /// <summary>How somebody approves, for the message of a promotion that lacks approvals.</summary>
    string HowToApprove(PromotionRequest request);
}

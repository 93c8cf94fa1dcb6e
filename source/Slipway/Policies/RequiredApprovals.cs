using Slipway.Approvals;
using Slipway.Promotion;

namespace Slipway.Policies;

/// <summary>A number of people must approve this very release for this stage.</summary>
/// <param name="Quorum">How many.</param>
/// <param name="SelfApproval">Whether who asks for the promotion may approve it.</param>
public sealed record RequiredApprovals(int Quorum, SelfApproval SelfApproval) : IPromotionRule
{
    /// <inheritdoc/>
    public string Name => "approval";

    /// <inheritdoc/>
    public Decision Decide(PromotionRequest request)
    {
        var people = request.Statements.OfType<Approval>()
            .Where(x => x.Release == request.Release.Digest && x.Stage == request.Stage.Name)
            .Select(x => x.By)
            .Where(x => SelfApproval == SelfApproval.Allowed || x != request.RequestedBy)
            .Distinct()
            .ToList();
        if (people.Count < Quorum)
        {
            var missing = Quorum - people.Count;
            return Decision.Needs($"{missing} {(missing == 1 ? "approval" : "approvals")} of {request.Release.Digest.Short} for {request.Stage}");
        }

        var self = people.Contains(request.RequestedBy) ? " (self-approval, allowed here)" : "";
        return Decision.Allowed($"by {string.Join(", ", people)}{self}");
    }
}

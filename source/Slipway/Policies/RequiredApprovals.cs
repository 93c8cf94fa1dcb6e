using Slipway.Approvals;
using Slipway.Policies.Internal;
using Slipway.Promotion;

namespace Slipway.Policies;

/// <summary>
/// A number of people must approve this very release for this stage. Each counts once, whatever the case of the name. Who has vetoed the release does not count.
/// An approval may come before the release was verified in the stage before: it is about what the release holds, and without a verification there is no promotion anyway.
/// </summary>
/// <param name="Quorum">How many.</param>
/// <param name="SelfApproval">Whether who has a hand in it may approve it.</param>
public sealed record RequiredApprovals(int Quorum, SelfApproval SelfApproval) : IPromotionRule
{
    /// <summary>How many; at least one.</summary>
    /// <exception cref="UserError">Nobody would have to approve.</exception>
    public int Quorum { get; init => field = OneOrMore(value); } = OneOrMore(Quorum);

    /// <summary>Out of whom; nobody listed is everybody, which is for one's own machine.</summary>
    public IReadOnlyList<string> From { get; init; } = [];

    /// <summary>Who has to be among them.</summary>
    public IReadOnlyList<string> Mandatory { get; init; } = [];

    /// <summary>How long an approval holds; none for ever.</summary>
    public TimeSpan? Validity { get; init; }

    /// <summary>Accounts of authors whom nobody knows by their commits, by the name that the commits say.</summary>
    public IReadOnlyDictionary<string, string> Accounts { get; init; } = new Dictionary<string, string>();

    /// <inheritdoc/>
    public string Name => "approval";

    /// <inheritdoc/>
    public Decision Decide(PromotionRequest request)
    {
        var count = ApprovalCount.Of(this, request, request.Said().OfType<Approval>());
        return count.Obstacle ?? (count.IsEnough
            ? Decision.Allowed($"by {string.Join(", ", count.People)}{SelfApproved(request, count)}")
            : Decision.Needs($"{count.Missing} of {request.Release.Digest.Short} for {request.Stage}{count.MissingFrom}{count.Otherwise}"));
    }

    /// <summary>The approvals that count, the last of each person.</summary>
    public IReadOnlyList<Approval> Counted(PromotionRequest request)
    {
        var count = ApprovalCount.Of(this, request, request.Said().OfType<Approval>());
        return count.Obstacle is null ? count.Approvals : [];
    }

    private static string SelfApproved(PromotionRequest request, ApprovalCount count) =>
        SamePerson.IsOn(count.People, request.RequestedBy) ? " (self-approval, allowed here)" : "";

    private static int OneOrMore(int quorum) => quorum >= 1
        ? quorum
        : throw new UserError($"{quorum} approvals are no rule", "say in build/Build.Environments.cs how many have to approve: 1 or more");
}

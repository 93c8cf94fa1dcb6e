using Slipway.Approvals;
using Slipway.Promotion;

namespace Slipway.Policies.Internal;

/// <summary>Whose approvals count.</summary>
internal sealed record ApprovalCount
{
    private readonly RequiredApprovals rule;
    private readonly IReadOnlyList<string> absent;
    private readonly IReadOnlyList<string> discounted;

    private ApprovalCount(RequiredApprovals rule, PromotionRequest request, IEnumerable<Approval> approvals)
    {
        this.rule = rule;
        var hands = rule.SelfApproval == SelfApproval.Forbidden ? Hands.In(request, rule.Accounts) : Hands.None;
        var judged = approvals.Where(x => !string.IsNullOrWhiteSpace(x.By))
            .GroupBy(x => x.By, SamePerson.Comparer)
            .Select(x => x.MaxBy(approval => approval.At)!)
            .Select(x => (Approval: x, WhyNot: WhyNot(x.By, request, hands) ?? Expired(x, request)))
            .ToList();
        Approvals = [.. judged.Where(x => x.WhyNot is null).Select(x => x.Approval)];
        discounted = [.. judged.Where(x => x.WhyNot is not null).Select(x => $"that of {Line.Of(x.Approval.By)} does not count: {x.WhyNot}")];
        absent = [.. rule.Mandatory.Distinct(SamePerson.Comparer).Where(x => !SamePerson.IsOn(People, x))];
        Obstacle = hands.Obstacle ?? Impossible(request, hands);
    }

    /// <summary>Those that count, the last of each person.</summary>
    public IReadOnlyList<Approval> Approvals { get; }

    /// <summary>Why no approval could help.</summary>
    public Decision? Obstacle { get; }

    public IEnumerable<string> People => Approvals.Select(x => Line.Of(x.By));

    public bool IsEnough => MissingCount == 0;

    /// <summary>How many are missing: <c>1 approval</c>.</summary>
    public string Missing => MissingCount == 1 ? "1 approval" : $"{MissingCount} approvals";

    /// <summary>Of whom, as the end of a sentence.</summary>
    public string MissingFrom
    {
        get
        {
            var others = rule.From.Except([.. absent, .. People], SamePerson.Comparer).ToList();
            var more = MissingCount - absent.Count;
            var open = more == 0 ? "" : others.Count > 0 ? $"{more} of {string.Join(", ", others)}" : $"{more} more";
            return absent.Count > 0 ? $": {absent.Append(open).Where(x => x.Length > 0).InWords()}"
                : others.Count > 0 ? $": {open}"
                : "";
        }
    }

    /// <summary>What there is already, and what does not count and why, as the end of a sentence.</summary>
    public string Otherwise => string.Concat(
        discounted.Prepend(Approvals.Count > 0 ? $"approved by {string.Join(", ", People)}" : "").Where(x => x.Length > 0).Select(x => $"; {x}"));

    private int MissingCount => Math.Max(rule.Quorum - Approvals.Count, absent.Count);

    private IEnumerable<string> Listed => rule.From.Concat(rule.Mandatory).Distinct(SamePerson.Comparer);

    public static ApprovalCount Of(RequiredApprovals rule, PromotionRequest request, IEnumerable<Approval> approvals) => new(rule, request, approvals);

    private string? WhyNot(string name, PromotionRequest request, Hands hands) =>
        rule.From.Count > 0 && !SamePerson.IsOn(Listed, name) ? "not on the list"
        : request.Said().OfType<Veto>().Any(x => SamePerson.IsOn([x.By], name)) ? "has vetoed it"
        : hands.Of(name);

    private string? Expired(Approval approval, PromotionRequest request) => rule.Validity is { } validity && request.Now - approval.At >= validity
        ? $"expired at {(approval.At + validity).ForPeople()}"
        : null;

    private Decision? Impossible(PromotionRequest request, Hands hands)
    {
        var barred = Listed.Select(x => (Name: x, Why: WhyNot(x, request, hands))).Where(x => x.Why is not null).ToList();
        var named = barred.Where(x => SamePerson.IsOn(rule.Mandatory, x.Name)).ToList();
        var isTooFew = rule.From.Count > 0 && Listed.Count() - barred.Count < rule.Quorum;
        var stuck = named.Count > 0 ? named : isTooFew ? barred : [];
        return stuck.Count == 0 && !isTooFew
            ? null
            : Decision.Blocked(
                $"too few of {Listed.InWords()} may approve{string.Concat(stuck.Select(x => $"; {x.Name} may not: {x.Why}"))}") with
            {
                NextStep = "let somebody start the run who need not approve it, or change the list in build/Build.Environments.cs",
            };
    }
}

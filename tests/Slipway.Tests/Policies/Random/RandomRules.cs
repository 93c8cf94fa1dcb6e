using Slipway.Approvals;
using Slipway.Gates;
using Slipway.Images;
using Slipway.Policies;
using Slipway.Promotion;
using Slipway.Sources;

namespace Slipway.Tests.Policies.Random;

/// <summary>All rules at once, and a slow look at each for itself: person by person, statement by statement.</summary>
internal sealed record RandomRules(
    int Quorum,
    SelfApproval Self,
    string[] From,
    string[] Mandatory,
    TimeSpan? Validity,
    string[] HoldBy,
    string[] LiftBy,
    string[] OverrideBy,
    TimeSpan Soak,
    bool IsFrozen)
{
    private static readonly Dictionary<string, string> Accounts = new() { ["mapped bob"] = "bob" };

    private RequiredApprovals Approvals => new(Quorum, Self) { From = From, Mandatory = Mandatory, Validity = Validity, Accounts = Accounts };

    public Policy Policy => new(
        new RequiredEvidence("Test"),
        new NotHeld { By = HoldBy, LiftBy = LiftBy },
        new NotOlder(),
        new SoakTime(Soak),
        new FreezeWindows(IsFrozen ? [Freeze.Yearly("29 February", "29 February", "UTC", "leap day")] : []) { OverrideBy = OverrideBy },
        Approvals,
        new PipelineUnchanged(Approvals with { Quorum = 1, Mandatory = [] }));

    public bool Allows(PromotionRequest request) =>
        request.Release.Contents.Evidence.Any(x => x.Gate == "Test" && x.Verdict == Verdict.Passed)
        && !IsStopped(request)
        && request.Commits.Relation is CommitRelation.First or CommitRelation.Same or CommitRelation.Newer
        && request.Verified.At.Add(Soak) <= request.Now
        && (!IsFrozen || IsOverridden(request))
        && HasApprovals(request, Quorum, Mandatory, mustHaveSeenPipeline: null)
        && (!request.Pipeline.IsChanged || HasApprovals(request, 1, [], request.Pipeline.Now));

    public override string ToString() =>
        $"{Quorum} {Self} of [{string.Join(",", From)}] with [{string.Join(",", Mandatory)}] for {Validity} held by [{string.Join(",", HoldBy)}]"
        + $" lifted by [{string.Join(",", LiftBy)}] overridden by [{string.Join(",", OverrideBy)}] soak {Soak} frozen {IsFrozen}";

    private static string Same(string name) => name.Trim().ToLowerInvariant();

    private static bool Lists(string[] list, string name) => Same(name).Length > 0 && Array.Exists(list, x => Same(x) == Same(name));

    private static bool IsAbout(Statement statement, PromotionRequest request) =>
        statement.Stage == "prod" && statement.Release == request.Release.Digest && statement.At <= request.Now;

    private bool IsStopped(PromotionRequest request)
    {
        foreach (var statement in request.Statements.Where(x => IsAbout(x, request) && (HoldBy.Length == 0 || Lists(HoldBy, x.By))))
        {
            if (statement is Veto)
            {
                return true;
            }

            if (statement is Hold hold && (hold.Until is null || hold.Until > request.Now))
            {
                var isLifted = false;
                foreach (var lift in request.Statements.OfType<Lift>().Where(x => IsAbout(x, request) && x.At >= hold.At))
                {
                    isLifted |= Same(lift.By).Length > 0 && (Same(lift.By) == Same(hold.By) || Lists(LiftBy, lift.By));
                }

                if (!isLifted)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsOverridden(PromotionRequest request) => request.Statements.Any(x => x is FreezeOverride
        && IsAbout(x, request) && Lists(OverrideBy, x.By) && x.Reason?.Trim().Length >= 10 && x.At.AddDays(1) > request.Now);

    private bool HasApprovals(PromotionRequest request, int quorum, string[] mandatory, Digest? mustHaveSeenPipeline)
    {
        var barred = new HashSet<string>();
        if (Self == SelfApproval.Forbidden)
        {
            if (request.RequestedBy.Trim().Length == 0 || request.Commits.Relation == CommitRelation.Unknown)
            {
                return false;
            }

            if (request.Commits.Authors.Count == 0 && request.Commits.Relation is CommitRelation.First or CommitRelation.Newer or CommitRelation.Diverged)
            {
                return false;
            }

            barred.Add(Same(request.RequestedBy));
            barred.UnionWith(request.AlsoStartedBy.Select(Same));
            foreach (var author in request.Commits.Authors)
            {
                var account = author.Account ?? (author.Name == "Mapped Bob" ? "bob" : null);
                if (account is null)
                {
                    return false;
                }

                barred.Add(Same(account));
            }
        }

        barred.UnionWith(request.Statements.Where(x => x is Veto && IsAbout(x, request)).Select(x => Same(x.By)));
        var approved = new HashSet<string>();
        foreach (var approval in request.Statements.OfType<Approval>().Where(x => IsAbout(x, request)))
        {
            var isListed = From.Length == 0 ? approval.By.Trim().Length > 0 : Lists(From, approval.By) || Lists(mandatory, approval.By);
            var isValid = Validity is null || approval.At.Add(Validity.Value) > request.Now;
            var hasSeen = mustHaveSeenPipeline is null || approval.Pipeline == mustHaveSeenPipeline;
            if (isListed && isValid && hasSeen && !barred.Contains(Same(approval.By)))
            {
                approved.Add(Same(approval.By));
            }
        }

        return approved.Count >= quorum && mandatory.All(x => approved.Contains(Same(x)));
    }
}

using CsCheck;
using Slipway.Approvals;
using Slipway.Images;
using Slipway.Policies;
using Slipway.Promotion;
using Slipway.Releases;
using Slipway.Sources;

namespace Slipway.Tests.Policies.Random;

/// <summary>A declaration of rules, and a promotion with whatever people have said before it.</summary>
internal sealed record RandomPromotion(RandomRules Rules, PromotionRequest Request)
{
    private static readonly string[] People = ["ada", "bob", "cyd", "dan"];

    private static readonly DateTimeOffset Now = new(2028, 2, 29, 12, 0, 0, TimeSpan.Zero);

    private static readonly Release Release = A.Release("one", "Test");

    private static readonly Digest PipelineNow = Digest.Of("changed");

    private static readonly Gen<string> Person = Gen.Frequency((12, Gen.OneOf(People)), (2, Gen.OneOf("Ada", "BOB", " cyd ")), (1, Gen.OneOf("eve", "", " ")));

    private static readonly Gen<string[]> List = Gen.OneOf(Gen.OneOf(People).Array[0, 3], Gen.Const(People));

    private static readonly Gen<TimeSpan> Ago = Gen.Frequency(
        (6, Gen.Int[0, 30].Select(x => TimeSpan.FromHours(x))),
        (2, Gen.OneOf(TimeSpan.FromDays(1), TimeSpan.FromDays(3), TimeSpan.FromHours(2), TimeSpan.Zero)),
        (1, Gen.OneOf(TimeSpan.FromSeconds(-1), TimeSpan.FromDays(1) - TimeSpan.FromSeconds(1), TimeSpan.FromDays(3) - TimeSpan.FromSeconds(1))));

    private static readonly Gen<Statement> Statement =
        from kind in Gen.Frequency((12, Gen.Const("approval")), (3, Gen.Const("override")), (1, Gen.Const("veto")), (1, Gen.Const("hold")), (2, Gen.Const("lift")))
        from who in Person
        from release in Gen.Frequency((12, Gen.Const(Release.Digest)), (1, Gen.Const(Digest.Of("another"))))
        from stage in Gen.Frequency((12, Gen.Const("prod")), (1, Gen.OneOf("dev", "Prod")))
        from ago in Ago
        from until in Gen.OneOf<TimeSpan?>(null, TimeSpan.Zero, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(-1), TimeSpan.FromHours(3))
        from reason in Gen.OneOf("the site is down", null, "123456789", "1234567890", "   short   ")
        from pipeline in Gen.OneOf<Digest?>(PipelineNow, PipelineNow, PipelineNow, null, Release.Contents.Pipeline)
        select Make(kind, who, release, stage, Now - ago, Now + until, reason, pipeline);

    private static readonly Gen<CommitRange> Commits =
        from relation in Gen.Frequency((8, Gen.Const(CommitRelation.Newer)), (2, Gen.Enum<CommitRelation>()))
        from authors in Gen.Frequency(
            (12, Gen.Const("writer")), (3, Gen.OneOf(People)), (1, Gen.OneOf("Ada", "stranger", "Mapped Bob"))).Array[0, 3]
        select new CommitRange(relation, [.. authors.Select(x => new CommitAuthor(A.Commit(), x is "stranger" or "Mapped Bob" ? null : x, x))]);

    private static readonly Gen<PromotionRequest> Requested =
        from statements in Statement.Array[0, 12]
        from who in Gen.Frequency((12, Gen.Const("starter")), (3, Gen.OneOf(People)), (1, Gen.OneOf("ADA", " ")))
        from also in Gen.Frequency((6, Gen.Const(Array.Empty<string>())), (1, Person.Array[1, 1]))
        from commits in Commits
        from isChanged in Gen.Frequency((4, Gen.Const(false)), (1, Gen.Const(true)))
        from release in Gen.Frequency((12, Gen.Const(Release)), (1, Gen.Const(A.Release("one", "Lint"))))
        from verified in Ago
        select A.Request(release, who) with
        {
            Now = Now,
            Verified = new(A.Stage("dev").Name, Release.Digest, Now - verified),
            Statements = statements,
            AlsoStartedBy = also,
            Commits = commits,
            Pipeline = new PipelineChange(release.Contents.Pipeline, isChanged ? PipelineNow : release.Contents.Pipeline, []),
        };

    public static readonly Gen<RandomPromotion> Any =
        from quorum in Gen.Frequency((4, Gen.Const(1)), (3, Gen.Const(2)), (1, Gen.Const(3)))
        from self in Gen.Enum<SelfApproval>()
        from list in List
        from mandatory in Gen.Frequency((3, Gen.Const(Array.Empty<string>())), (1, Gen.OneOf(People).Array[1, 2]))
        from validity in Gen.OneOf<TimeSpan?>(null, TimeSpan.FromDays(1), TimeSpan.FromDays(3))
        from holders in List
        from lifters in List
        from overriders in List
        from soak in Gen.OneOf(TimeSpan.Zero, TimeSpan.FromHours(2))
        from isFrozen in Gen.Frequency((2, Gen.Const(false)), (1, Gen.Const(true)))
        from request in Requested
        select new RandomPromotion(
            new RandomRules(quorum, self, list, mandatory, validity, holders, lifters, overriders, soak, isFrozen), request);

    public override string ToString() =>
        $"{Rules} by {Request.RequestedBy} also {string.Join(",", Request.AlsoStartedBy)} {Request.Commits.Relation} of {string.Join(",", Request.Commits.Authors.Select(x => x.Name))}"
        + $" changed {Request.Pipeline.IsChanged} verified {Request.Verified.At:O}\n{string.Join('\n', Request.Statements)}";

    private static Statement Make(
        string kind, string by, Digest release, string stage, DateTimeOffset at, DateTimeOffset? until, string? reason, Digest? pipeline)
    {
        return kind switch
        {
            "approval" => new Approval(by, release, stage, at) { Pipeline = pipeline, Reason = reason },
            "override" => new FreezeOverride(by, release, stage, at) { Reason = reason },
            "veto" => new Veto(by, release, stage, at),
            "hold" => new Hold(by, release, stage, at) { Until = until },
            _ => new Lift(by, release, stage, at),
        };
    }
}

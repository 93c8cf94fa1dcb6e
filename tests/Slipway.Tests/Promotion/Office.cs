using Slipway.Approvals;
using Slipway.Deployments;
using Slipway.Images;
using Slipway.Policies;
using Slipway.Promotion;
using Slipway.Releases;
using Slipway.Sources;
using Slipway.Tests.Deployments;
using Slipway.Verification;

namespace Slipway.Tests.Promotion;

/// <summary>A delivery with a real ledger and a cluster in memory; its clock stands still unless somebody moves it.</summary>
internal sealed class Office : TimeProvider, IApprover, ICommits, IReleaseStore, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Machines machines = new();

    public Office() => Ledger = new LedgerFile(folder / "ledger.jsonl");

    public static Release One { get; } = A.Release("one", "Test");

    public static Release Two { get; } = A.Release("two", "Test");

    public LedgerFile Ledger { get; }

    public DateTimeOffset Now { get; set; } = A.Morning;

    /// <summary>What somebody answers who is asked to approve.</summary>
    public Func<PromotionRequest, Task<IReadOnlyList<Approval>>> Answer { get; set; } = _ => Task.FromResult<IReadOnlyList<Approval>>([]);

    public int TimesAsked { get; private set; }

    public CommitRange Range { get; set; } = new(CommitRelation.Newer, [new CommitAuthor(A.Commit(), "writer", "Writer")]);

    public Digest Pipeline { get; set; } = One.Contents.Pipeline;

    public IReadOnlyDictionary<string, Release> Running => machines.Running;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public Delivery Under(params IReadOnlyList<IPromotionRule> rules) => new(
        [Slipway.Stages.Stage.Of<Dev>(), Slipway.Stages.Stage.Of<Prod>()], Ledger, machines, this, new Policy(rules), new Policy(rules), this, this,
        _ => Task.FromResult(new PipelineDefinition(Pipeline, A.Commit('b'), ["build"])), new SmokeTest(machines), "starter", [], this);

    public async Task Verify(Release release) => await Under().Deploy<Dev>(release, Cancellation);

    public async Task Promote(Release release, params IReadOnlyList<IPromotionRule> rules)
    {
        var delivery = Under(rules);
        await delivery.Promote(await delivery.Verified<Dev>(release, Cancellation)).To<Prod>(Cancellation);
    }

    public Task<Rehearsal> Rehearse(Release release, DateTimeOffset at, params IReadOnlyList<IPromotionRule> rules) =>
        Under(rules).Rehearse<Dev, Prod>(release, at, Cancellation);

    public Task Say(Statement statement) => Ledger.Append(statement, Cancellation);

    public override DateTimeOffset GetUtcNow() => Now;

    public void Dispose()
    {
        machines.Dispose();
        folder.Dispose();
    }

    Task<IReadOnlyList<Approval>> IApprover.Approvals(PromotionRequest request, CancellationToken cancellation)
    {
        TimesAsked++;
        return Answer(request);
    }

    string IApprover.HowToApprove(PromotionRequest request) => "ask ada";

    Task<CommitRange> ICommits.Between(CommitId? running, CommitId next, CancellationToken cancellation) => Task.FromResult(Range);

    Task<IReadOnlyList<string>?> ICommits.Changed(CommitId from, CommitId to, IReadOnlyList<string> folders, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<string>?>(["build/Build.cs"]);

    Task<Release> IReleaseStore.Get(Digest digest, CancellationToken cancellation) => Task.FromResult(digest == One.Digest ? One : Two);

    Task<ReleaseFiles> IReleaseStore.Open(Release release, CancellationToken cancellation) => throw new NotSupportedException();
}

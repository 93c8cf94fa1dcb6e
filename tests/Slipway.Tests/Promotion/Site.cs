using Slipway.Approvals;
using Slipway.Deployments;
using Slipway.Images;
using Slipway.Policies;
using Slipway.Releases;
using Slipway.Sources;
using Slipway.Stages;
using Slipway.Tests.Deployments;
using Slipway.Verification;

namespace Slipway.Tests.Promotion;

/// <summary>Two stages on machines in memory, with a ledger in files: what a user's build works on.</summary>
internal sealed class Site : IReleaseStore, ICommits, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public Site() => Ledger = new LedgerFile(folder / "ledger.jsonl");

    public static Release One { get; } = A.Release("one");

    public static Release Two { get; } = A.Release("two");

    public static Release Three { get; } = A.Release("three");

    public LedgerFile Ledger { get; }

    public Machines Machines { get; } = new("bsc");

    public Clock Time { get; } = new();

    public Policy Policy { get; set; } = new(new NotHeld(), new RequiredApprovals(1, SelfApproval.Allowed));

    public Policy RollbackPolicy { get; set; } = new(new NotHeld());

    public Digest Pipeline { get; set; } = Digest.Of("pipeline");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        folder.Dispose();
        Machines.Dispose();
    }

    public Delivery As(string user, bool hasApproved = false) => new(
        [Stage.Of<Dev>(), Stage.Of<Prod>()], Ledger, Machines, this, Policy, RollbackPolicy, new PersonAtTheTerminal(user, hasApproved, Time), this,
        _ => Task.FromResult(new PipelineDefinition(Pipeline, A.Commit(), ["build"])), new SmokeTest(Machines), user, [], Time);

    /// <summary>Brings a release to dev.</summary>
    public async Task Deploy(Release release)
    {
        await As("me").Deploy<Dev>(release, Cancellation);
        Time.Pass(TimeSpan.FromMinutes(1));
    }

    /// <summary>Brings a release to dev and prod.</summary>
    public async Task Deliver(Release release)
    {
        await Deploy(release);
        await Promote(release, "me", hasApproved: true);
    }

    public async Task Promote(Release release, string user, bool hasApproved = false)
    {
        var delivery = As(user, hasApproved);
        await delivery.Promote(await delivery.Verified<Dev>(release, Cancellation)).To<Prod>(Cancellation);
        Time.Pass(TimeSpan.FromMinutes(1));
    }

    public async Task<Statement> Say(string user, StatementKind kind, Release? release = null, string? reason = null, string? until = null, string? stage = null)
    {
        var said = await As(user).Say(kind, new Remark(stage, reason, until), release?.Digest, Cancellation);
        Time.Pass(TimeSpan.FromMinutes(1));
        return said;
    }

    public async Task<IReadOnlyList<Statement>> Statements() => await Ledger.Statements(Cancellation);

    public async Task<IReadOnlyList<LedgerEntry>> Entries() => await Ledger.Read(Cancellation);

    public Task<Release> Get(Digest digest, CancellationToken cancellation) =>
        Task.FromResult(new[] { One, Two, Three, Machines.Bad }.Single(x => x.Digest == digest));

    public Task<ReleaseFiles> Open(Release release, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<CommitRange> Between(CommitId? running, CommitId next, CancellationToken cancellation) => Task.FromResult(new CommitRange(CommitRelation.Newer, []));

    public Task<IReadOnlyList<string>?> Changed(CommitId from, CommitId to, IReadOnlyList<string> folders, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<string>?>(["build/Build.cs"]);

    internal sealed class Clock : TimeProvider
    {
        private DateTimeOffset now = A.Morning;

        public override DateTimeOffset GetUtcNow() => now;

        public void Pass(TimeSpan time) => now += time;
    }

    internal sealed class Dev : IFirstStage
    {
        public static string Name => "dev";

        public static IReadOnlyList<DeploymentTarget> Targets { get; } = A.Stage("dev", "goerli").Targets;
    }

    internal sealed class Prod : IStageAfter<Dev>
    {
        public static string Name => "prod";

        public static IReadOnlyList<DeploymentTarget> Targets { get; } = A.Stage("prod", "mainnet", "bsc").Targets;
    }
}

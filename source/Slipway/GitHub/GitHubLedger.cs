using Slipway.Approvals;
using Slipway.Deployments;
using Slipway.GitHub.Internal;
using Slipway.GitHub.Internal.Ledger;

namespace Slipway.GitHub;

/// <summary>
/// The ledger as deployments on GitHub, one for each target, so that any clone and any job sees the same.
/// What a record says of itself is not believed: it counts for what GitHub says of the run that wrote it.
/// </summary>
/// <remarks>
/// The payload of a deployment is open to every job that may deploy. Deployments count when <see cref="DeliveryWorkflow"/> on the default branch
/// wrote them while it ran; statements when <see cref="ApprovalWorkflow"/> did, started there by the person whose word it is, with the release and the stage
/// in its title (<c>run-name</c>).
/// </remarks>
public sealed class GitHubLedger : ILedger
{
    /// <summary>The workflow that deploys.</summary>
    public const string DeliveryWorkflow = ".github/workflows/delivery.yml";

    /// <summary>The workflow that records what people say.</summary>
    public const string ApprovalWorkflow = ".github/workflows/approve.yml";

    internal const string Task = "slipway:deploy";
    internal const string StatementTask = "slipway:statement";
    internal const string StatementEnvironment = "slipway-statements";

    private readonly GitHubConnection github;
    private readonly ActionsRun? job;
    private readonly DeploymentRecords records;
    private readonly Runs runs;
    private readonly LedgerReader reader;
    private readonly StatementReader statements;
    private readonly Dictionary<string, string> continued = [];

    /// <param name="github">The repository.</param>
    /// <param name="job">The run that this build is a job of; without one, the ledger can only be read.</param>
    public GitHubLedger(GitHubConnection github, ActionsRun? job)
    {
        this.github = github;
        this.job = job;
        records = new DeploymentRecords(github);
        runs = new Runs(github);
        reader = new LedgerReader(github, records, runs, DeliveryWorkflow, job?.Id ?? 0);
        statements = new StatementReader(records, runs, ApprovalWorkflow);
    }

    /// <inheritdoc/>
    /// <remarks>Of each stage the newest fifty, and all back to what runs there.</remarks>
    public async Task<IReadOnlyList<LedgerEntry>> Read(CancellationToken cancellation) =>
        [.. (await reader.Read(cancellation)).SelectMany(x => x.Entries)];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Statement>> Statements(CancellationToken cancellation) =>
        [.. (await statements.Read(cancellation)).Select(x => x.Statement)];

    /// <inheritdoc/>
    /// <exception cref="UserError">This is no job of the workflow that deploys, another job is faster, or GitHub refuses.</exception>
    public async Task Append(LedgerEntry entry, CancellationToken cancellation)
    {
        var writer = new DeploymentWriter(records, reader, await Job(DeliveryWorkflow, cancellation));
        if (entry.Outcome == DeploymentOutcome.Started)
        {
            continued[entry.Deployment] = await writer.Begin(entry, cancellation);
        }
        else
        {
            await writer.End(entry with { Deployment = continued.GetValueOrDefault(entry.Deployment, entry.Deployment) }, cancellation);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="UserError">This is no job that a person has started to record this, or GitHub refuses.</exception>
    public async Task Append(Statement statement, CancellationToken cancellation)
    {
        var run = job is null ? throw NotAtADesk(statement) : await Job(ApprovalWorkflow, cancellation);
        await new StatementWriter(records, statements, runs, run).Record(statement, cancellation);
    }

    // Nobody can speak for somebody else: GitHub knows who has started a run, and only that counts.
    private UserError NotAtADesk(Statement statement) => new(
        $"the ledger of {github.Repository} takes a decision from a run of {ApprovalWorkflow} alone",
        $"start it: gh workflow run {Path.GetFileName(ApprovalWorkflow)} -f release={statement.Release} -f stage={statement.Stage} -f decision={RunTitle.DecisionOf(statement)}"
        + (statement.Reason is { } reason ? $" -f reason='{ApiErrors.OneLine(reason).Replace('\'', '’')}'" : ""));

    private async Task<ActionsRun> Job(string workflow, CancellationToken cancellation)
    {
        if (job is null)
        {
            throw new UserError($"only a job of {workflow} can write to the ledger of {github.Repository}", "run that workflow, or choose the ledger of this machine: --ledger local");
        }

        return await runs.Fault(await runs.Find(job.Id, cancellation), workflow, cancellation) is { } fault
            ? throw new UserError($"this job cannot write to the ledger: {fault}", $"run {workflow} on the default branch")
            : job;
    }
}

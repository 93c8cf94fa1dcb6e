using Serilog;
using Slipway.Approvals;
using Slipway.GitHub.Internal.Answers;

namespace Slipway.GitHub.Internal.Ledger;

/// <summary>Records what the person who started this run says.</summary>
internal sealed class StatementWriter(DeploymentRecords records, StatementReader reader, Runs runs, ActionsRun job)
{
    /// <exception cref="UserError">The run was not started by this person, or was not asked to record this.</exception>
    public async Task Record(Statement statement, CancellationToken cancellation)
    {
        await Check(statement, cancellation);
        if ((await reader.Read(cancellation)).Any(x => x.Payload.Run == job.Id && x.Payload.Attempt == job.Attempt && IsSame(x.Payload.Statement, statement)))
        {
            Log.Information("Run {Run} has recorded this already", job.Id);
            return;
        }

        var payload = new StatementPayload(StatementPayload.CurrentSchema, job.Id, job.Attempt, statement);
        var record = new NewDeployment(
            job.Sha,
            GitHubLedger.StatementTask,
            GitHubLedger.StatementEnvironment,
            DeploymentRecords.Cut($"{statement.GetType().Name} of {statement.Release.Short} for {statement.Stage} by {statement.By}"),
            Payloads.Write(payload),
            ProductionEnvironment: false);
        await records.Create(record, x => IsOurs(x, statement), cancellation);
    }

    private async Task Check(Statement statement, CancellationToken cancellation)
    {
        if (!string.Equals(statement.By, job.TriggeringActor, StringComparison.OrdinalIgnoreCase))
        {
            throw new UserError($"this run was started by {job.TriggeringActor} and cannot speak for {statement.By}", $"{statement.By} starts {GitHubLedger.ApprovalWorkflow}");
        }

        if (await runs.Find(job.Id, cancellation) is { } run && RunTitle.Fault(run, statement) is { } fault)
        {
            throw new UserError($"the statement about {statement.Release.Short} cannot be recorded: {fault}", $"start {GitHubLedger.ApprovalWorkflow} with this release and stage; its run-name holds the decision, the release and the stage");
        }
    }

    private bool IsOurs(DeploymentAnswer record, Statement statement) =>
        Payloads.TryRead(record, out StatementPayload? payload) is null && payload!.Run == job.Id && payload.Attempt == job.Attempt && IsSame(payload.Statement, statement);

    private static bool IsSame(Statement one, Statement other) => (one with { At = default }) == (other with { At = default });
}

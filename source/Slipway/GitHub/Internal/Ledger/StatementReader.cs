using Serilog;
using Slipway.Approvals;
using Slipway.GitHub.Internal.Answers;

namespace Slipway.GitHub.Internal.Ledger;

/// <summary>Reads what people have said. A statement counts only as the word of who started the run that recorded it, and only if that run was asked to record it.</summary>
internal sealed class StatementReader(DeploymentRecords records, Runs runs, string workflow)
{
    private readonly HashSet<long> warned = [];

    /// <summary>What counts, the oldest first, with the times of GitHub's clock.</summary>
    public async Task<IReadOnlyList<RecordedStatement>> Read(CancellationToken cancellation)
    {
        var all = new List<RecordedStatement>();
        foreach (var record in await records.OfTask(GitHubLedger.StatementTask, cancellation))
        {
            var fault = Payloads.TryRead(record, out StatementPayload? payload);
            if ((fault ?? await Fault(record, payload!, cancellation)) is { } reason)
            {
                Warn(record.Id, payload?.Statement, reason);
            }
            else
            {
                all.Add(new RecordedStatement(record.Id, payload!, payload!.Statement with { At = record.CreatedAt }));
            }
        }

        return [.. all.GroupBy(x => (x.Payload.Run, x.Payload.Attempt)).SelectMany(x => WithoutContradictions([.. x])).OrderBy(x => x.Id)];
    }

    private async Task<string?> Fault(DeploymentAnswer record, StatementPayload payload, CancellationToken cancellation)
    {
        var run = await runs.Find(payload.Run, payload.Attempt, cancellation);
        return record.Environment != GitHubLedger.StatementEnvironment
            ? $"it is in environment {ApiErrors.OneLine(record.Environment)}"
            : await runs.Fault(run, workflow, cancellation) ?? Fault(run!, record, payload.Statement);
    }

    private static string? Fault(RunAnswer run, DeploymentAnswer record, Statement statement) => run switch
    {
        { Event: not "workflow_dispatch" } => $"its run {run.Id} was started by {ApiErrors.OneLine(run.Event)}, not by a person",
        { TriggeringActor: not { Type: "User" } } => $"no person started its run {run.Id}",
        _ when !string.Equals(run.TriggeringActor!.Login, statement.By, StringComparison.OrdinalIgnoreCase) =>
            $"its run {run.Id} was started by {ApiErrors.OneLine(run.TriggeringActor.Login)}",
        _ => Runs.Fault(run, run.RunStartedAt ?? run.CreatedAt, record) ?? RunTitle.Fault(run, statement),
    };

    // One run says one thing. What somebody slipped in beside it may stop a release, but never let one through.
    private IEnumerable<RecordedStatement> WithoutContradictions(IReadOnlyList<RecordedStatement> ofRun)
    {
        var isClear = ofRun.All(x => x.Statement.Stage == ofRun[0].Statement.Stage && x.Statement.Release == ofRun[0].Statement.Release)
            && ofRun.DistinctBy(x => x.Statement with { At = default }).DistinctBy(x => x.Statement.GetType()).Count() == ofRun.DistinctBy(x => x.Statement with { At = default }).Count()
            && (ofRun.All(x => IsPermissive(x.Statement)) || !ofRun.Any(x => IsPermissive(x.Statement)));
        foreach (var statement in ofRun)
        {
            if (isClear || !IsPermissive(statement.Statement))
            {
                yield return statement;
            }
            else
            {
                Warn(statement.Id, statement.Statement, $"run {statement.Payload.Run} is said to have recorded several things that do not go together");
            }
        }
    }

    private static bool IsPermissive(Statement statement) => statement is Approval or FreezeOverride or Lift;

    private void Warn(long record, Statement? statement, string reason)
    {
        if (warned.Add(record))
        {
            var name = statement is null ? "A statement" : $"The {statement.GetType().Name} by {ApiErrors.OneLine(statement.By)}";
            Log.Warning("{Name:l} (deployment {Id}) does not count: {Reason:l}", name, record, reason);
        }
    }
}

/// <summary>A statement that counts.</summary>
/// <param name="Id">The number of its deployment.</param>
/// <param name="Payload">What was written.</param>
/// <param name="Statement">What was said, at the time of GitHub's clock.</param>
internal sealed record RecordedStatement(long Id, StatementPayload Payload, Statement Statement);

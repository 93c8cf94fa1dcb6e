using System.Text.Json;
using Serilog;
using Slipway.Deployments;
using Slipway.GitHub.Internal.Answers;

namespace Slipway.GitHub.Internal.Ledger;

/// <summary>Writes the deployments of one job. What is there already is not written again.</summary>
internal sealed class DeploymentWriter(DeploymentRecords records, LedgerReader reader, ActionsRun job)
{
    /// <summary>Begins a deployment, or goes on with the one that an earlier attempt of this run began.</summary>
    /// <returns>The deployment's name in the ledger.</returns>
    /// <exception cref="UserError">Another job is deploying to the stage.</exception>
    public async Task<string> Begin(LedgerEntry entry, CancellationToken cancellation)
    {
        var before = await reader.Read(cancellation);
        var own = before.LastOrDefault(x => x.Payload.Run == job.Id && x.Payload.Entry.Stage == entry.Stage && !x.IsEnded && IsSame(x.Payload.Entry, entry));
        var payload = own?.Payload ?? new DeploymentPayload(DeploymentPayload.CurrentSchema, job.Id, job.Attempt, entry);
        var json = own?.Targets[0].Deployment.Payload ?? Payloads.Write(payload);
        var ids = new List<long>();
        foreach (var target in entry.Targets)
        {
            var deployment = own?.Targets.FirstOrDefault(x => x.Name == target)?.Deployment ?? await Create(payload, json, target, cancellation);
            await records.Set(deployment.Id, Status("queued", $"{entry.Release.Short} waits for its turn"), cancellation);
            ids.Add(deployment.Id);
        }

        await GiveWay(entry.Stage, ids, cancellation);
        foreach (var id in ids)
        {
            await records.Set(id, Status("in_progress", $"{entry.Release.Short} is being deployed"), cancellation);
        }

        return payload.Entry.Deployment;
    }

    /// <summary>Records what became of a deployment.</summary>
    /// <exception cref="UserError">It is not in the ledger.</exception>
    public async Task End(LedgerEntry entry, CancellationToken cancellation)
    {
        var all = await reader.Read(cancellation);
        var own = all.LastOrDefault(x => x.Payload.Entry.Deployment == entry.Deployment)
            ?? throw new UserError($"the deployment {entry.Deployment} to {entry.Stage} is not in the ledger", "run the target again: it finds out what runs");
        foreach (var target in own.Targets)
        {
            await records.Set(target.Deployment.Id, Status(entry, target.Name), cancellation);
        }

        if (entry.Outcome is DeploymentOutcome.Succeeded or DeploymentOutcome.Removed)
        {
            await Deactivate(all.Where(x => x.Payload.Entry.Stage == entry.Stage && x.Order != own.Order), entry, cancellation);
        }
    }

    private static bool IsSame(LedgerEntry one, LedgerEntry other) =>
        one.Deployment == other.Deployment || (one.Release == other.Release && one.Targets.SequenceEqual(other.Targets));

    private Task<DeploymentAnswer> Create(DeploymentPayload payload, JsonElement json, string target, CancellationToken cancellation)
    {
        var entry = payload.Entry;
        var deployment = new NewDeployment(
            entry.Commit.ToString(),
            GitHubLedger.Task,
            Payloads.EnvironmentOf(entry.Stage, target),
            DeploymentRecords.Cut($"{entry.Release.Short} to {target}, for {entry.By}"),
            json,
            // What rules guard is what people use.
            ProductionEnvironment: entry.Decisions.Count > 0);
        return records.Create(deployment, x => x.Environment == deployment.Environment && IsOurs(x, payload), cancellation);
    }

    private bool IsOurs(DeploymentAnswer deployment, DeploymentPayload payload) =>
        Payloads.TryRead(deployment, out DeploymentPayload? there) is null && there!.Run == job.Id && there.Entry.Deployment == payload.Entry.Deployment;

    // Both of two jobs see each other here, and agree: who was first goes on.
    private async Task GiveWay(string stage, IReadOnlyList<long> own, CancellationToken cancellation)
    {
        var first = own.Min();
        if ((await reader.Read(cancellation)).FirstOrDefault(x => x.Payload.Entry.Stage == stage && x.IsUnderWay && x.Order < first) is not { } other)
        {
            return;
        }

        foreach (var id in own)
        {
            await records.Set(id, Status("failure", RecordedDeployment.YieldedTo(other)), cancellation);
        }

        var page = new Uri(job.Server, $"{job.Repository}/actions/runs/{other.Payload.Run}");
        throw new UserError($"{other.Payload.Entry.By} is deploying {other.Payload.Entry.Release.Short} to {stage}: {page}", "let that run end, and run this one again");
    }

    private NewStatus Status(LedgerEntry entry, string target) => entry.Outcome switch
    {
        DeploymentOutcome.Succeeded => Status("success", $"{entry.Release.Short} runs and was verified") with { EnvironmentUrl = entry.Addresses.GetValueOrDefault(target) },
        DeploymentOutcome.RolledBack => Status("failure", entry.Reason ?? "it went wrong"),
        _ => Status("inactive", RecordedDeployment.RemovedBy(entry.By)),
    };

    private NewStatus Status(string state, string description) => new(state, DeploymentRecords.Cut(description), job.Page);

    // For those who look at GitHub's pages; the ledger does not need it, and a good deployment does not fail by it.
    private async Task Deactivate(IEnumerable<RecordedDeployment> others, LedgerEntry entry, CancellationToken cancellation)
    {
        try
        {
            foreach (var target in others.SelectMany(x => x.Targets).Where(x => x.IsActive))
            {
                await records.Set(target.Deployment.Id, Status("inactive", $"{entry.Release.Short} came after it"), cancellation);
            }
        }
        catch (GitHubError error)
        {
            Log.Warning("GitHub goes on showing an older deployment to {Stage:l} as active: {Error:l}", entry.Stage, error.Message);
        }
    }
}

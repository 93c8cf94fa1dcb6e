using Serilog;
using Slipway.GitHub.Internal.Answers;

namespace Slipway.GitHub.Internal.Ledger;

/// <summary>Reads the deployments that the delivery workflow has recorded.</summary>
internal sealed class LedgerReader(GitHubConnection github, DeploymentRecords records, Runs runs, string workflow, long ownRun)
{
    /// <summary>Of a stage at least so many are looked at, the newest, and all back to the one that says what runs: each costs a request for each target.</summary>
    private const int Depth = 50;

    // What has ended changes only by being removed, and that happens to the last one alone.
    private readonly Dictionary<long, IReadOnlyList<StatusAnswer>> ended = [];
    private readonly HashSet<long> warned = [];

    /// <summary>All that began, the oldest first.</summary>
    public async Task<IReadOnlyList<RecordedDeployment>> Read(CancellationToken cancellation)
    {
        var own = (await records.OfTask(GitHubLedger.Task, cancellation)).Select(Parse).OfType<(DeploymentAnswer Deployment, DeploymentPayload Payload)>().ToList();
        var all = new List<RecordedDeployment>();
        foreach (var stage in own.GroupBy(x => x.Payload.Entry.Stage))
        {
            all.AddRange(await Stage([.. stage], cancellation));
        }

        return [.. all.Where(x => !x.HasYielded).OrderBy(x => x.Order)];
    }

    private async Task<List<RecordedDeployment>> Stage(
        IReadOnlyList<(DeploymentAnswer Deployment, DeploymentPayload Payload)> own, CancellationToken cancellation)
    {
        var read = new List<RecordedDeployment>();
        var groups = own.GroupBy(x => (x.Payload.Entry.Deployment, x.Payload.Run)).OrderByDescending(x => x.Min(y => y.Deployment.Id));
        foreach (var group in groups)
        {
            if (read.Count >= Depth && read.Any(x => x.HasReplaced))
            {
                break;
            }

            if (await Trusted([.. group], cancellation) is { } trusted)
            {
                read.Add(await WithStatuses(trusted, isNewest: read.Count == 0, cancellation));
            }
        }

        return read;
    }

    private (DeploymentAnswer Deployment, DeploymentPayload Payload)? Parse(DeploymentAnswer deployment)
    {
        var fault = Payloads.TryRead(deployment, out DeploymentPayload? payload);
        if (fault is null)
        {
            return (deployment, payload!);
        }

        Warn(deployment, fault);
        return null;
    }

    private async Task<RecordedDeployment?> Trusted(IReadOnlyList<(DeploymentAnswer Deployment, DeploymentPayload Payload)> group, CancellationToken cancellation)
    {
        var payload = group[0].Payload;
        var run = await runs.Find(payload.Run, cancellation);
        var fault = await runs.Fault(run, workflow, cancellation);
        var targets = new List<RecordedTarget>();
        foreach (var (deployment, same) in group)
        {
            var name = same.Entry.Targets.First(x => deployment.Environment == Payloads.EnvironmentOf(same.Entry.Stage, x));
            if ((fault ?? Runs.Fault(run!, run!.CreatedAt, deployment) ?? Difference(group[0].Deployment, deployment)) is { } reason)
            {
                Warn(deployment, reason);
            }
            else if (targets.All(x => x.Name != name))
            {
                targets.Add(new RecordedTarget(name, deployment, []));
            }
        }

        return targets.Count == 0 ? null : new RecordedDeployment(payload, targets);
    }

    private async Task<RecordedDeployment> WithStatuses(RecordedDeployment deployment, bool isNewest, CancellationToken cancellation)
    {
        var targets = new List<RecordedTarget>();
        foreach (var target in deployment.Targets)
        {
            if (isNewest || !ended.TryGetValue(target.Deployment.Id, out var statuses))
            {
                statuses = [.. (await records.Statuses(target.Deployment.Id, cancellation)).Where(x => x.Creator is { IsActions: true }).OrderBy(x => x.Id)];
            }

            targets.Add(target with { Statuses = statuses });
        }

        var read = deployment with { Targets = targets };
        foreach (var target in targets.Where(_ => read.IsEnded))
        {
            ended[target.Deployment.Id] = target.Statuses;
        }

        var mayRun = !read.IsEnded && read.Payload.Run != ownRun;
        return read with { IsUnderWay = mayRun && await runs.IsRunning(read.Payload.Run, cancellation) };
    }

    private static string? Difference(DeploymentAnswer first, DeploymentAnswer other) =>
        first.Payload.GetRawText() == other.Payload.GetRawText() ? null : $"it says something else than deployment {first.Id}, which it claims to belong to";

    private void Warn(DeploymentAnswer deployment, string reason)
    {
        if (warned.Add(deployment.Id))
        {
            Log.Warning("Deployment {Id} of {Repository:l} does not count: {Reason:l}", deployment.Id, github.Repository, reason);
        }
    }
}

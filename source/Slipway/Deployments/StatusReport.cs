using System.Text.Json;
using Slipway.Clusters;
using Slipway.Releases;
using Slipway.Stages;
using Slipway.Verification;

namespace Slipway.Deployments;

/// <summary>Every target: what the ledger says, and what the cluster and the instance say when they are asked.</summary>
public sealed class StatusReport(ILedger ledger, ICluster cluster, IReleaseStore releases, SmokeTest smokeTest)
{
    /// <summary>The targets of these stages, in their order.</summary>
    public async Task<IReadOnlyList<TargetStatus>> Read(IEnumerable<Stage> stages, CancellationToken cancellation)
    {
        var history = new History(await ledger.Read(cancellation));
        return await Task.WhenAll(stages.SelectMany(stage => stage.Targets.Select(target => Read(stage, target, history, cancellation))));
    }

    /// <summary>The report for programs: a JSON array, an object a target.</summary>
    public static string ToJson(IReadOnlyList<TargetStatus> statuses) => JsonSerializer.Serialize(statuses, SlipwayJson.Default.IReadOnlyListTargetStatus);

    private async Task<TargetStatus> Read(Stage stage, DeploymentTarget target, History history, CancellationToken cancellation)
    {
        Instance? instance;
        try
        {
            instance = await cluster.Find(target, cancellation);
        }
        catch (UserError error)
        {
            return new TargetStatus(stage.Name, target.Name, target.Network, TargetHealth.Unknown, TargetDetail.Of(error, target));
        }

        var empty = new TargetStatus(stage.Name, target.Name, target.Network, TargetHealth.Empty, Address: instance?.Address)
        {
            Running = instance?.Release,
            Replicas = instance?.Replicas,
            StartedAt = instance?.StartedAt,
        };
        if (history.Interrupted(stage.Name) is { } interrupted)
        {
            return empty with
            {
                Health = TargetHealth.Interrupted,
                Detail = $"the deployment of {interrupted.Release.Short} began at {interrupted.At:HH:mm:ss} and has not ended; if its build is gone, the next one puts it in order",
                Release = instance?.Release,
                Image = instance?.Image,
                Commit = instance?.Commit,
            };
        }

        if (history.Running(stage.Name) is not { } entry)
        {
            return instance is null
                ? empty
                : empty with { Health = TargetHealth.Unhealthy, Detail = "something runs that the ledger does not know", Image = instance.Image };
        }

        var detail = await Problem(entry, instance, target, cancellation);
        return empty with
        {
            Health = detail is null ? TargetHealth.Healthy : TargetHealth.Unhealthy,
            Detail = detail,
            Release = entry.Release,
            Image = entry.Image,
            Commit = entry.Commit,
            Since = entry.At,
            By = entry.By,
            ApprovedBy = [.. entry.Approvals.Select(x => x.By)],
        };
    }

    private async Task<string?> Problem(LedgerEntry entry, Instance? instance, DeploymentTarget target, CancellationToken cancellation)
    {
        if (instance is null)
        {
            return "it does not run";
        }

        if (instance.Release != entry.Release)
        {
            return $"it runs {instance.Release.Short}, and {entry.Release.Short} was deployed";
        }

        try
        {
            await smokeTest.Run(instance, await releases.Get(entry.Release, cancellation), target, cancellation);
            return instance.Replicas is { } copies && copies.Ready < copies.Wanted ? $"{copies.Ready} of {copies.Wanted} copies are ready" : null;
        }
        catch (UserError error)
        {
            return TargetDetail.Of(error, target);
        }
    }
}

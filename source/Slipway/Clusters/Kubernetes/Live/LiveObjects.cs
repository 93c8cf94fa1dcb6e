using System.Text.Json.Nodes;
using k8s;
using k8s.Autorest;
using Serilog;
using Slipway.Stages;
using Slipway.Tools;

namespace Slipway.Clusters.Kubernetes.Live;

/// <summary>The objects of a target's release as they are in the cluster, and as they would be.</summary>
/// <param name="connection">The cluster.</param>
/// <param name="target">Whose objects.</param>
internal sealed class LiveObjects(ClusterConnection connection, DeploymentTarget target)
{
    private readonly RawApi api = new(connection);
    private readonly ClusterFailures failures = new(connection, target);

    /// <summary>What others have changed since a manifest was deployed, and who; what belongs to the cluster is not in it.</summary>
    /// <param name="deployedManifest">What Helm has deployed.</param>
    /// <param name="cancellation">Stops looking.</param>
    /// <exception cref="UserError">The cluster does not answer, or says no.</exception>
    public async Task<IReadOnlyList<LiveChange>> Changes(string deployedManifest, CancellationToken cancellation)
    {
        var resources = new ApiResources(api);
        var changes = await Task.WhenAll(ManifestObject.ReadAll(deployedManifest, target).Select(x => Ask(
            $"what others have changed of {x.Described} cannot be told", stop => Changes(x, resources, stop), cancellation)));
        return [.. changes.SelectMany(x => x)];
    }

    /// <summary>Makes Helm the owner of what others have changed: applying does not remove fields that somebody else has added.</summary>
    /// <param name="deployedManifest">What Helm has deployed.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="UserError">The cluster does not answer, or says no.</exception>
    public async Task TakeOver(string deployedManifest, CancellationToken cancellation)
    {
        var resources = new ApiResources(api);
        foreach (var deployed in ManifestObject.ReadAll(deployedManifest, target))
        {
            await Ask(
                $"what others have changed of {deployed.Described} cannot be taken back",
                async stop =>
                {
                    var others = (await Changes(deployed, resources, stop)).Select(x => x.By).OfType<string>().ToHashSet();
                    return others.Count > 0 && await TakeOver(deployed, others, resources, stop);
                },
                cancellation);
        }
    }

    /// <summary>How many copies the Deployment of the release has; null when there is none.</summary>
    /// <exception cref="UserError">The cluster does not answer, or says no.</exception>
    public Task<Replicas?> Replicas(CancellationToken cancellation) => Ask(
        "its copies cannot be counted",
        async stop =>
        {
            var deployments = await connection.Api.AppsV1.ListNamespacedDeploymentAsync(
                target.Namespace, fieldSelector: $"metadata.name={target.ReleaseName}", cancellationToken: stop);
            return deployments.Items is [var deployment] ? new Replicas(deployment.Spec.Replicas ?? 1, deployment.Status?.ReadyReplicas ?? 0) : null;
        },
        cancellation);

    /// <summary>Lets the cluster say what it thinks of a manifest: quota, admission, validation, rights. Nothing is changed.</summary>
    /// <exception cref="UserError">It would refuse an object; all such objects are named.</exception>
    public async Task DryRun(string manifest, CancellationToken cancellation)
    {
        var resources = new ApiResources(api);
        var problems = (await Task.WhenAll(ManifestObject.ReadAll(manifest, target).Select(x => Refusal(x, resources, cancellation)))).OfType<string>().ToList();
        if (problems.Count > 0)
        {
            throw new UserError(
                $"{target.Name}: the cluster of context {connection.Context} would refuse it:{Environment.NewLine}{problems.Indented()}",
                "mend the chart, its values, or what the cluster allows; nothing was changed");
        }
    }

    /// <summary>What deploying a manifest would change of what is there. Nothing is changed.</summary>
    /// <param name="deployedManifest">What Helm has deployed; empty when nothing was.</param>
    /// <param name="plannedManifest">What Helm would deploy.</param>
    /// <param name="cancellation">Stops looking.</param>
    /// <exception cref="UserError">The cluster does not answer, or says no.</exception>
    public async Task<ClusterPlan> Plan(string deployedManifest, string plannedManifest, CancellationToken cancellation)
    {
        var resources = new ApiResources(api);
        var planned = ManifestObject.ReadAll(plannedManifest, target);
        var removed = ManifestObject.ReadAll(deployedManifest, target).Where(x => !planned.Any(x.IsTheSameAs));
        var pairs = await Task.WhenAll(planned.Select(x => (Object: x, IsPlanned: true)).Concat(removed.Select(x => (Object: x, IsPlanned: false)))
            .Select(x => Ask($"what would become of {x.Object.Described} cannot be told", stop => Pair(x.Object, x.IsPlanned, resources, stop), cancellation)));
        return new ClusterPlan(LiveManifest.Of(pairs.Select(x => x.Live)), LiveManifest.Of(pairs.Select(x => x.Planned)));
    }

    private async Task<IReadOnlyList<LiveChange>> Changes(ManifestObject deployed, ApiResources resources, CancellationToken cancellation)
    {
        if (await resources.PathOf(deployed, cancellation) is not { } path || await api.Find(path, cancellation) is not { } live)
        {
            return [new LiveChange(deployed.Described, "", null, null, null)];
        }

        var changes = ObjectDrift.Of(deployed, live, await api.DryRun(path, deployed.Json, cancellation)).ToList();
        return changes.Any(x => x.Path == Scaling.Replicas) && await new Scaling(connection).IsAutomatic(deployed, cancellation)
            ? [.. changes.Where(x => x.Path != Scaling.Replicas)]
            : changes;
    }

    private async Task<bool> TakeOver(ManifestObject deployed, IReadOnlySet<string> others, ApiResources resources, CancellationToken cancellation)
    {
        var path = (await resources.PathOf(deployed, cancellation))!;
        var live = await api.Get(path, cancellation);
        Log.Information("{Target:l}: taking back what {Others:l} changed of {Object:l}", target.Name, string.Join(" and ", others), deployed.Described);
        await api.Merge(path, ManagedFields.InHelmsHands(live, others), cancellation);
        return true;
    }

    private async Task<(JsonObject? Live, JsonObject? Planned)> Pair(ManifestObject value, bool isPlanned, ApiResources resources, CancellationToken cancellation)
    {
        var path = await resources.PathOf(value, cancellation);
        if (path is null)
        {
            return (null, isPlanned ? value.Json : null);
        }

        var live = await api.Find(path, cancellation);
        return (live, isPlanned ? await api.DryRun(path, value.Json, cancellation) : null);
    }

    private async Task<string?> Refusal(ManifestObject value, ApiResources resources, CancellationToken cancellation)
    {
        var path = await Ask("its kinds of objects cannot be listed", stop => resources.PathOf(value, stop), cancellation);
        if (path is null)
        {
            return $"{value.Described}: it has no {value.Kind} of {value.ApiVersion}";
        }

        try
        {
            await Ask($"{value.Described} cannot be tried", stop => api.DryRun(path, value.Json, stop), cancellation);
            return null;
        }
        catch (UserError error) when (error.InnerException is HttpOperationException { Response: { } answer } && (int)answer.StatusCode is >= 400 and < 500)
        {
            var status = ApiStatus.Read(answer.Content);
            if (status.IsMissingNamespace)
            {
                Log.Verbose("{Target:l}: {Object:l} cannot be tried before namespace {Namespace:l} is there", target.Name, value.Described, value.Namespace);
                return null;
            }

            return $"{value.Described}: {status.Message}";
        }
    }

    private Task<T> Ask<T>(string problem, Func<CancellationToken, Task<T>> request, CancellationToken cancellation) =>
        failures.Guard(problem, request, cancellation);
}

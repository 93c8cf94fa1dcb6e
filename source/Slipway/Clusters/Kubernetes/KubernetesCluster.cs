using System.Collections.Concurrent;
using Slipway.Charts;
using Slipway.Clusters.Kubernetes.Reservations;
using Slipway.Images;
using Slipway.Images.Registries;
using Slipway.Releases;
using Slipway.Secrets;
using Slipway.Stages;

namespace Slipway.Clusters.Kubernetes;

/// <summary>Kubernetes, through Helm: each target names the context that leads there.</summary>
/// <param name="connect">Leads to a context's cluster: <see cref="ClusterConnection.Open(string)"/>.</param>
/// <param name="releases">The bundles that are deployed.</param>
/// <param name="repository">Where the nodes pull images from; without it nothing can be deployed.</param>
/// <param name="secrets">Resolves the references of the environments.</param>
/// <param name="patience">How long a release may take to become ready.</param>
/// <param name="user">Who runs the build, for others who wait for it.</param>
/// <param name="clock">The time.</param>
public sealed class KubernetesCluster(
    Func<string, Task<ClusterConnection>> connect,
    IReleaseStore releases,
    RepositoryName? repository,
    SecretResolver secrets,
    TimeSpan patience,
    string user,
    TimeProvider clock) : ICluster
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<string, Lazy<Task<ClusterConnection>>> connections = [];

    /// <inheritdoc/>
    public async Task<bool> HasPlaceFor(DeploymentTarget target, CancellationToken cancellation) =>
        await new TargetNamespace(await Connect(target), target).IsThere(cancellation);

    /// <inheritdoc/>
    public async Task<IReservation> Reserve(IReadOnlyList<DeploymentTarget> targets, CancellationToken cancellation)
    {
        var places = await Task.WhenAll(targets.Select(async x => (Connection: await Connect(x), Target: x)));
        return await Reservation.Take(places, user, LongestWait, clock, cancellation);
    }

    /// <inheritdoc/>
    public async Task<IPreparedDeployment> Prepare(Release release, DeploymentTarget target, CancellationToken cancellation)
    {
        var place = await PlaceOf(target, cancellation);
        var files = await releases.Open(release, cancellation);
        var resolved = await secrets.Resolve(SecretReferences.In(files.PathOf(target.ValuesFile)), cancellation);
        var deployment = await Prepare(place, release, files, await place.Secrets.Plan(resolved, cancellation), cancellation);
        if (deployment.Running is null)
        {
            await place.Objects.DryRun(deployment.Manifest, cancellation);
        }

        return deployment;
    }

    /// <inheritdoc/>
    public async Task<IPreparedDeployment> PrepareReturn(Release release, DeploymentTarget target, CancellationToken cancellation)
    {
        var place = await PlaceOf(target, cancellation);
        var mark = (await place.Release.History(cancellation)).LastOf(release.Digest);
        return mark is not null && await place.Secrets.Find(mark.Secret, cancellation) is { } secret
            ? await Prepare(place, release, await releases.Open(release, cancellation), secret, cancellation)
            : await Prepare(release, target, cancellation);
    }

    /// <inheritdoc/>
    public async Task<Instance?> Find(DeploymentTarget target, CancellationToken cancellation)
    {
        var place = await PlaceOf(target, cancellation);
        var history = await place.Release.History(cancellation);
        return history.Deployed is not { } revision ? null
            : history.MarkOf(revision) is { } mark ? await place.InstanceOf(revision, mark, await place.Release.Manifest(revision, cancellation), cancellation)
            : throw new UserError(
                $"{target.Name}: {target.ReleaseName} in {target.Namespace} of {target.Context} was not deployed by Slipway: {revision.Description}",
                $"take it away, or give the target another name: helm uninstall {target.ReleaseName} --namespace {target.Namespace} --kube-context {target.Context}");
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<InstanceConnection>> Connect(Instance instance, DeploymentTarget target, CancellationToken cancellation) =>
        await (await PlaceOf(target, cancellation)).Pods.Open(cancellation);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<LiveChange>> FindChanges(DeploymentTarget target, CancellationToken cancellation)
    {
        var place = await PlaceOf(target, cancellation);
        return (await place.Release.History(cancellation)).Deployed is { } revision
            ? await place.Objects.Changes(await place.Release.Manifest(revision, cancellation), cancellation)
            : [];
    }

    /// <inheritdoc/>
    public async Task<ClusterPlan?> Plan(PlannedRelease planned, DeploymentTarget target, CancellationToken cancellation)
    {
        var place = await PlaceOf(target, cancellation);
        var secret = await place.Secrets.Plan(await secrets.Resolve(SecretReferences.In(planned.Values), cancellation), cancellation);
        var manifest = await place.Release.Render(Rendering(place, planned.Chart, planned.Values, planned.Image, secret), cancellation);
        var deployed = (await place.Release.History(cancellation)).Deployed;
        return await place.Objects.Plan(deployed is null ? "" : await place.Release.Manifest(deployed, cancellation), manifest, cancellation);
    }

    /// <inheritdoc/>
    public async Task Remove(DeploymentTarget target, CancellationToken cancellation)
    {
        var place = await PlaceOf(target, cancellation);
        await place.Release.Uninstall(patience, cancellation);
        await place.Secrets.RemoveAll(cancellation);
    }

    private async Task<KubernetesDeployment> Prepare(KubernetesTarget place, Release release, ReleaseFiles files, SecretVersion secret, CancellationToken cancellation)
    {
        var rendering = Rendering(place, files.Chart, files.PathOf(place.Target.ValuesFile), release.Image, secret);
        var manifest = await place.Release.Render(rendering, cancellation);
        var mark = new RevisionMark(release.Digest, release.Image, release.Commit, secret.Name);
        return new KubernetesDeployment(place, rendering, manifest, mark, secret, await Running(place, mark, manifest, cancellation));
    }

    private ChartRendering Rendering(KubernetesTarget place, string chart, string values, Digest image, SecretVersion secret) =>
        new ChartRendering(chart, place.Target.ReleaseName, place.Target.Namespace, values)
            .WithImage(image)
            .WithRepository($"{repository ?? throw new UserError(
                $"{place.Target.Name}: Kubernetes pulls images from a registry, and none is named",
                "name its repository: --registry ghcr.io/owner/listener, or the variable NUKE_REGISTRY")}")
            .WithSecret(secret.Name);

    // Exactly the same, and nobody has changed it since.
    private static async Task<Instance?> Running(KubernetesTarget place, RevisionMark mark, string manifest, CancellationToken cancellation)
    {
        var history = await place.Release.History(cancellation);
        if (history.Deployed is not { } deployed || deployed != history.Last || history.MarkOf(deployed) != mark)
        {
            return null;
        }

        var runs = await place.Release.Manifest(deployed, cancellation);
        return runs == manifest && (await place.Objects.Changes(runs, cancellation)).Count == 0
            ? await place.InstanceOf(deployed, mark, runs, cancellation)
            : null;
    }

    private async Task<KubernetesTarget> PlaceOf(DeploymentTarget target, CancellationToken cancellation) => new(
        target,
        await Connect(target),
        await Helm.Find(cancellation),
        patience,
        clock);

    private Task<ClusterConnection> Connect(DeploymentTarget target) =>
        connections.GetOrAdd(target.Context, x => new Lazy<Task<ClusterConnection>>(() => connect(x))).Value;
}

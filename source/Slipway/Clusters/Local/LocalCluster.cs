using System.Net;
using System.Net.Sockets;
using Slipway.Charts;
using Slipway.Images;
using Slipway.Releases;
using Slipway.Secrets;
using Slipway.Stages;

namespace Slipway.Clusters.Local;

/// <summary>Plain processes on loopback, started from the image's own files with the environment and probes that the chart renders.</summary>
/// <param name="folder">Where this checkout keeps instances and the contents of images.</param>
/// <param name="releases">The bundles that are deployed.</param>
/// <param name="images">Where the images lie.</param>
/// <param name="secrets">Resolves the references of the environments.</param>
/// <param name="portOffset">Added to the targets' ports, for a second checkout on one machine.</param>
/// <param name="http">Asks the instances whether they are ready.</param>
/// <param name="clock">The time.</param>
public sealed class LocalCluster(
    string folder, IReleaseStore releases, IImageStore images, SecretResolver secrets, int portOffset, HttpMessageHandler http, TimeProvider clock) : ICluster
{
    private static readonly TimeSpan AnswerLimit = TimeSpan.FromSeconds(10);

    private readonly LocalInstances instances = new(Path.Combine(folder, "instances"));

    private HttpClient Client => new(http, disposeHandler: false) { Timeout = AnswerLimit };

    /// <inheritdoc/>
    public Task<bool> HasPlaceFor(DeploymentTarget target, CancellationToken cancellation) => Task.FromResult(true);

    /// <summary>The lock of the checkout keeps other builds away.</summary>
    public Task<IReservation> Reserve(IReadOnlyList<DeploymentTarget> targets, CancellationToken cancellation) =>
        Task.FromResult<IReservation>(new Unguarded());

    /// <inheritdoc/>
    public async Task<IPreparedDeployment> Prepare(Release release, DeploymentTarget target, CancellationToken cancellation)
    {
        var files = await releases.Open(release, cancellation);
        var values = files.PathOf(target.ValuesFile);
        var resolved = await secrets.Resolve(SecretReferences.In(values), cancellation);
        var helm = await Helm.Find(cancellation);
        var rendering = new ChartRendering(files.Chart, target.ReleaseName, target.Namespace, values)
            .WithImage(release.Image)
            .WithSecret($"{target.ReleaseName}-secrets");
        var workload = Workload.Of(await helm.Render(rendering, cancellation), resolved);
        var image = await ImageContents.Extract(images, release.Image, Path.Combine(folder, "images"), cancellation);

        var address = new Uri($"http://{IPAddress.Loopback}:{target.LocalPort + portOffset}/");
        var planned = new Instance(
            Guid.CreateVersion7().ToString("n"), target.Name, release.Digest, release.Image, release.Commit, address,
            workload.IdentityWith(release.Image), clock.GetUtcNow());
        var running = instances.Running(target.Name);
        if (running?.Address != address)
        {
            RequireFreePort(target, address.Port);
        }

        return new LocalDeployment(instances, planned, running, workload, image, [.. resolved.Values], new ReadinessProbe(Client));
    }

    /// <inheritdoc/>
    public Task<IPreparedDeployment> PrepareReturn(Release release, DeploymentTarget target, CancellationToken cancellation) => Prepare(release, target, cancellation);

    /// <inheritdoc/>
    public Task<Instance?> Find(DeploymentTarget target, CancellationToken cancellation) => Task.FromResult(instances.Running(target.Name));

    /// <inheritdoc/>
    public Task<IReadOnlyList<InstanceConnection>> Connect(Instance instance, DeploymentTarget target, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<InstanceConnection>>(
            [new InstanceConnection(target.Name, Client, instance.Address)]);

    /// <summary>Nobody else changes a process.</summary>
    public Task<IReadOnlyList<LiveChange>> FindChanges(DeploymentTarget target, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<LiveChange>>([]);

    /// <summary>A process has no objects.</summary>
    public Task<ClusterPlan?> Plan(PlannedRelease planned, DeploymentTarget target, CancellationToken cancellation) => Task.FromResult<ClusterPlan?>(null);

    /// <inheritdoc/>
    public Task Remove(DeploymentTarget target, CancellationToken cancellation) => instances.Clear(target.Name);

    private static void RequireFreePort(DeploymentTarget target, int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
        }
        catch (SocketException exception) when (exception.SocketErrorCode is SocketError.AddressAlreadyInUse or SocketError.AccessDenied)
        {
            throw new UserError(
                $"{target.Name}: port {port} on loopback is not to be had: {exception.Message}",
                "stop the program that has it, or move all ports: --port-offset 100",
                exception);
        }
    }
}

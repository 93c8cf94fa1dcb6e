using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Slipway.Clusters;
using Slipway.Images;
using Slipway.Releases;
using Slipway.Stages;

namespace Slipway.Tests.Deployments;

/// <summary>A cluster in memory: each target runs a release, or nothing; a release named bad never becomes ready on the targets that refuse it.</summary>
internal sealed class Machines(params string[] refusing) : HttpMessageHandler, ICluster
{
    private readonly ConcurrentDictionary<string, Release> running = [];

    public static Release Bad { get; } = A.Release("bad");

    public IReadOnlyDictionary<string, Release> Running => running;

    /// <summary>What others have changed, by target.</summary>
    public Dictionary<string, LiveChange> Changes { get; } = [];

    /// <summary>What a deployment would change, by target.</summary>
    public Dictionary<string, ClusterPlan> Plans { get; } = [];

    /// <summary>Another way to what runs than the straight one.</summary>
    public Func<InstanceConnection, InstanceConnection> Way { get; set; } = x => x;

    /// <summary>The copies, by target; one each unless told.</summary>
    public Dictionary<string, Replicas> Copies { get; } = [];

    /// <summary>The targets whose clusters do not answer.</summary>
    public HashSet<string> Silent { get; } = [];

    /// <summary>The targets that have no place yet.</summary>
    public HashSet<string> Homeless { get; } = [];

    /// <summary>How often targets were reserved.</summary>
    public int Reservations { get; private set; }

    public CancellationTokenSource Lost { get; set; } = new();

    public Func<string, Task> BeforeApply { get; set; } = _ => Task.CompletedTask;

    public Task<IPreparedDeployment> Prepare(Release release, DeploymentTarget target, CancellationToken cancellation) =>
        Task.FromResult<IPreparedDeployment>(new Prepared(this, release, target));

    public Task<Instance?> Find(DeploymentTarget target, CancellationToken cancellation) =>
        Silent.Contains(target.Name) ? Task.FromException<Instance?>(new UserError($"{target.Name}: its cluster does not answer", "look why"))
        : Task.FromResult(running.TryGetValue(target.Name, out var release) ? InstanceOf(release, target) with { Replicas = Copies.GetValueOrDefault(target.Name) } : null);

    public Task<bool> HasPlaceFor(DeploymentTarget target, CancellationToken cancellation) => Task.FromResult(!Homeless.Contains(target.Name));

    public Task<IReservation> Reserve(IReadOnlyList<DeploymentTarget> targets, CancellationToken cancellation)
    {
        Reservations++;
        return Task.FromResult<IReservation>(new Held(Lost.Token));
    }

    public Task<IPreparedDeployment> PrepareReturn(Release release, DeploymentTarget target, CancellationToken cancellation) => Prepare(release, target, cancellation);

    public Task<IReadOnlyList<InstanceConnection>> Connect(Instance instance, DeploymentTarget target, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<InstanceConnection>>([Way(new InstanceConnection(target.Name, new HttpClient(this, disposeHandler: false), instance.Address))]);

    public Task<IReadOnlyList<LiveChange>> FindChanges(DeploymentTarget target, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<LiveChange>>(Changes.TryGetValue(target.Name, out var change) ? [change] : []);

    public Task<ClusterPlan?> Plan(PlannedRelease planned, DeploymentTarget target, CancellationToken cancellation) =>
        Task.FromResult(Plans.GetValueOrDefault(target.Name));

    public Task Remove(DeploymentTarget target, CancellationToken cancellation)
    {
        running.TryRemove(target.Name, out _);
        return Task.CompletedTask;
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var target = request.RequestUri!.Host.Split('.')[0];
        var answer = running.TryGetValue(target, out var release)
            ? JsonSerializer.Serialize(new { commit = $"{release.Commit}", imageDigest = $"{release.Image}", network = $"{target}-network" })
            : "{}";
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(answer) });
    }

    private static Instance InstanceOf(Release release, DeploymentTarget target) => new(
        $"{release.Digest.Short}", target.Name, release.Digest, release.Image, release.Commit, new Uri($"http://{target.Name}.test/"), Digest.Of("x"), A.Morning);

    private sealed class Prepared(Machines machines, Release release, DeploymentTarget target) : IPreparedDeployment
    {
        public Instance? Running { get; } =
            machines.running.TryGetValue(target.Name, out var now) && now == release ? InstanceOf(release, target) : null;

        public async Task<Instance> Apply(CancellationToken cancellation)
        {
            await machines.BeforeApply(target.Name);
            cancellation.ThrowIfCancellationRequested();
            machines.running.TryRemove(target.Name, out _);
            if (release == Bad && machines.IsRefusing(target.Name))
            {
                throw new UserError($"{target.Name} did not become ready", "see its last lines above");
            }

            machines.running[target.Name] = release;
            return InstanceOf(release, target);
        }
    }

    private sealed record Held(CancellationToken Lost) : IReservation
    {
        public string? Loss => Lost.IsCancellationRequested ? "it was taken by somebody" : null;

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    private bool IsRefusing(string target) => refusing.Contains(target);
}

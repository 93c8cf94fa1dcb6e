using System.Net;
using Slipway.Clusters.Kubernetes;
using Slipway.Clusters.Kubernetes.Reservations;
using Slipway.Stages;

namespace Slipway.Tests.Clusters.Kubernetes.Reservations;

public sealed class A_reservation : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);
    private static readonly DeploymentTarget Mainnet = A.Target("mainnet");
    private static readonly DeploymentTarget Bsc = A.Target("bsc");

    private readonly LeaseServer server = new();
    private readonly ManualClock clock = new();
    private readonly ClusterConnection connection;

    public A_reservation() => connection = server.Connect();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => connection.Dispose();

    [Fact]
    public async Task has_all_its_targets_and_gives_all_of_them_back()
    {
        await using (await Take(Mainnet, Bsc))
        {
            server.Leases.Values.Select(x => x.Spec.HolderIdentity).ShouldAllBe(x => x.StartsWith("me on "));
            server.Leases.Count.ShouldBe(2);
        }

        server.Leases.ShouldBeEmpty();
    }

    [Fact]
    public async Task is_renewed_as_long_as_it_lasts()
    {
        await using var reservation = await Take(Mainnet);
        var before = server.Leases["slipway-listener-mainnet"].Spec.RenewTime;

        await clock.Pass(TimeSpan.FromMinutes(2), Task.Delay(Timeout.InfiniteTimeSpan, Cancellation));

        (server.Leases["slipway-listener-mainnet"].Spec.RenewTime - before).ShouldBe(TimeSpan.FromMinutes(2));
        reservation.Lost.IsCancellationRequested.ShouldBeFalse();
    }

    [Fact]
    public async Task outlasts_an_api_that_is_away_for_a_moment()
    {
        await using var reservation = await Take(Mainnet);

        server.Refusal = HttpStatusCode.ServiceUnavailable;
        await clock.Pass(TimeSpan.FromSeconds(20), Task.Delay(Timeout.InfiniteTimeSpan, Cancellation));
        server.Refusal = null;
        await clock.Pass(TimeSpan.FromSeconds(20), Task.Delay(Timeout.InfiniteTimeSpan, Cancellation));

        reservation.Lost.IsCancellationRequested.ShouldBeFalse();
    }

    [Fact]
    public async Task is_lost_before_others_may_take_it_when_it_cannot_be_renewed()
    {
        await using var reservation = await Take(Mainnet);
        server.Refusal = HttpStatusCode.ServiceUnavailable;

        await clock.Pass(TimeSpan.FromSeconds(29), WhenLost(reservation));

        reservation.Lost.IsCancellationRequested.ShouldBeTrue();
        reservation.Loss.ShouldBe("that of mainnet could not be renewed: refused with 503");
    }

    [Fact]
    public async Task is_lost_when_somebody_else_has_taken_it()
    {
        await using var reservation = await Take(Mainnet);
        server.Delete("slipway-listener-mainnet");
        await new TargetLease(connection, Mainnet, "they", clock).TryTake(Cancellation);

        await clock.Pass(TimeSpan.FromSeconds(11), WhenLost(reservation));

        reservation.Lost.IsCancellationRequested.ShouldBeTrue();
        reservation.Loss.ShouldBe("mainnet was taken by they");
    }

    [Fact]
    public async Task waits_for_a_build_that_was_killed_until_its_lease_is_over()
    {
        await new TargetLease(connection, Mainnet, "the killed one", clock).TryTake(Cancellation);
        var start = clock.GetUtcNow();

        var taking = Take(Mainnet);
        await clock.Pass(TimeSpan.FromMinutes(2), taking);

        await using var reservation = await taking;
        (clock.GetUtcNow() - start).ShouldBeInRange(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(33));
    }

    [Fact]
    public async Task gives_up_on_a_build_that_does_not_end_and_keeps_nothing()
    {
        await using var other = await Take(Mainnet);

        var taking = Take(Bsc, Mainnet);
        await clock.Pass(TimeSpan.FromMinutes(20), taking, pauses: 3);

        var error = await Should.ThrowAsync<UserError>(() => taking);
        error.Message.ShouldContain("has worked on mainnet for more than 15 min");
        server.Leases.Keys.ShouldBe(["slipway-listener-mainnet"]);
    }

    [Fact]
    public async Task that_cannot_reach_the_cluster_says_so_at_once()
    {
        server.Refusal = HttpStatusCode.BadGateway;

        (await Should.ThrowAsync<UserError>(() => Take(Mainnet))).Message.ShouldContain("mainnet cannot be reserved in listener of here: refused with 502");
    }

    private static Task WhenLost(Reservation reservation)
    {
        var lost = new TaskCompletionSource();
        reservation.Lost.Register(lost.SetResult);
        return lost.Task;
    }

    private Task<Reservation> Take(params IReadOnlyList<DeploymentTarget> targets) =>
        Task.Run(() => Reservation.Take(targets.Select(x => (connection, x)), "me", Patience, clock, Cancellation));
}

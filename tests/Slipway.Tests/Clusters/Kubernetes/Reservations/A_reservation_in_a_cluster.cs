using k8s;
using k8s.Models;
using Slipway.Clusters.Kubernetes.Reservations;
using Slipway.Stages;

namespace Slipway.Tests.Clusters.Kubernetes.Reservations;

public sealed class A_reservation_in_a_cluster(AKubernetes kubernetes)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact(Explicit = true)]
    public async Task is_had_by_one_build_after_the_other_also_when_they_ask_in_crossing_orders()
    {
        var place = await kubernetes.Namespace();
        DeploymentTarget[] targets = [In(place, "mainnet"), In(place, "bsc")];
        var holders = 0;

        await Task.WhenAll(Enumerable.Range(0, 3).Select(async x =>
        {
            await using var reservation = await Take(x % 2 == 0 ? targets : [.. targets.Reverse()]);
            Interlocked.Increment(ref holders).ShouldBe(1);
            await Task.Yield();
            Interlocked.Decrement(ref holders);
        }));

        (await Leases(place)).ShouldBeEmpty();
    }

    [Fact(Explicit = true)]
    public async Task creates_the_namespace_and_leaves_nothing_else()
    {
        const string place = "reserved-first";
        var space = new TargetNamespace(await kubernetes.Connection(), In(place, "mainnet"));
        (await space.IsThere(Cancellation)).ShouldBeFalse();

        await using (await Take(In(place, "mainnet")))
        {
            (await Leases(place)).ShouldHaveSingleItem().Spec.HolderIdentity.ShouldStartWith("me on ");
            (await space.IsThere(Cancellation)).ShouldBeTrue();
        }

        (await space.IsThere(Cancellation)).ShouldBeTrue();
        (await Leases(place)).ShouldBeEmpty();
    }

    [Fact(Explicit = true)]
    public async Task whose_lease_is_changed_by_another_is_not_held_any_more()
    {
        var place = await kubernetes.Namespace();
        var connection = await kubernetes.Connection();
        var lease = new TargetLease(connection, In(place, "mainnet"), "we", TimeProvider.System);
        await lease.TryTake(Cancellation);
        (await lease.Renew(Cancellation)).ShouldBeNull();

        var found = (await Leases(place)).Single();
        found.Spec.HolderIdentity = "they";
        await connection.Api.CoordinationV1.ReplaceNamespacedLeaseAsync(found, found.Metadata.Name, place, cancellationToken: Cancellation);

        (await lease.Renew(Cancellation)).ShouldBe("they");
        await new TargetLease(connection, In(place, "mainnet"), "we", TimeProvider.System).TryTake(Cancellation);
        (await Leases(place)).ShouldHaveSingleItem().Spec.HolderIdentity.ShouldBe("they");
    }

    private static DeploymentTarget In(string place, string name) => A.Target(name) with { Namespace = place };

    private async Task<IEnumerable<V1Lease>> Leases(string place) =>
        (await (await kubernetes.Connection()).Api.CoordinationV1.ListNamespacedLeaseAsync(place, cancellationToken: Cancellation)).Items;

    private async Task<Reservation> Take(params IReadOnlyList<DeploymentTarget> targets)
    {
        var connection = await kubernetes.Connection();
        return await Reservation.Take(targets.Select(x => (connection, x)), "me", Patience, TimeProvider.System, Cancellation);
    }
}

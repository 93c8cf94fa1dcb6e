using System.Net;
using Slipway.Clusters.Kubernetes;
using Slipway.Clusters.Kubernetes.Reservations;
using Slipway.Stages;

namespace Slipway.Tests.Clusters.Kubernetes.Reservations;

public sealed class The_lease_of_a_target : IDisposable
{
    private static readonly DeploymentTarget Target = A.Target("goerli");

    private readonly LeaseServer server = new();
    private readonly ManualClock clock = new();
    private readonly ClusterConnection connection;
    private readonly TargetLease ours;
    private readonly TargetLease theirs;

    public The_lease_of_a_target()
    {
        connection = server.Connect();
        ours = new TargetLease(connection, Target, "we", clock);
        theirs = new TargetLease(connection, Target, "they", clock);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => connection.Dispose();

    [Fact]
    public async Task is_held_by_one_build_and_says_by_whom()
    {
        (await ours.TryTake(Cancellation)).ShouldBeNull();

        (await theirs.TryTake(Cancellation)).ShouldBe("we");
        server.Leases["slipway-listener-goerli"].Spec.HolderIdentity.ShouldBe("we");
    }

    [Fact]
    public async Task is_free_again_at_once_when_it_is_given_back()
    {
        await ours.TryTake(Cancellation);
        await ours.Release(Cancellation);

        (await theirs.TryTake(Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task of_a_build_that_was_killed_is_taken_over_when_nothing_was_heard_of_it_for_30_seconds()
    {
        await ours.TryTake(Cancellation);
        await theirs.TryTake(Cancellation);
        clock.Pass(TimeSpan.FromSeconds(29));
        (await theirs.TryTake(Cancellation)).ShouldBe("we");

        clock.Pass(TimeSpan.FromSeconds(1));

        (await theirs.TryTake(Cancellation)).ShouldBeNull();
        (await ours.Renew(Cancellation)).ShouldBe("they");
    }

    [Fact]
    public async Task whose_holder_has_another_clock_is_not_taken_before_this_one_has_seen_it_for_30_seconds()
    {
        await new TargetLease(connection, Target, "somebody of yesterday", new Yesterday()).TryTake(Cancellation);

        (await ours.TryTake(Cancellation)).ShouldBe("somebody of yesterday");
    }

    [Fact]
    public async Task that_is_renewed_is_not_taken_over()
    {
        await ours.TryTake(Cancellation);
        await theirs.TryTake(Cancellation);
        for (var i = 0; i < 5; i++)
        {
            clock.Pass(TimeSpan.FromSeconds(10));
            (await ours.Renew(Cancellation)).ShouldBeNull();
            (await theirs.TryTake(Cancellation)).ShouldBe("we");
        }
    }

    [Fact]
    public async Task is_still_held_when_only_the_answer_to_a_renewal_was_lost()
    {
        await ours.TryTake(Cancellation);
        server.LosesAnswers = true;
        await Should.ThrowAsync<HttpRequestException>(() => ours.Renew(Cancellation));
        server.LosesAnswers = false;

        (await ours.Renew(Cancellation)).ShouldBeNull();
        (await ours.Renew(Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task is_had_when_only_the_answer_was_lost()
    {
        server.LosesAnswers = true;
        await Should.ThrowAsync<HttpRequestException>(() => ours.TryTake(Cancellation));
        server.LosesAnswers = false;

        (await ours.TryTake(Cancellation)).ShouldBeNull();
        (await ours.Renew(Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task that_somebody_deleted_is_not_held_any_more()
    {
        await ours.TryTake(Cancellation);
        server.Delete("slipway-listener-goerli");

        (await ours.Renew(Cancellation)).ShouldBe("nobody: it was deleted");
    }

    [Fact]
    public async Task that_is_another_builds_by_now_is_not_given_back()
    {
        await ours.TryTake(Cancellation);
        server.Delete("slipway-listener-goerli");
        await theirs.TryTake(Cancellation);

        await ours.Release(Cancellation);

        server.Leases["slipway-listener-goerli"].Spec.HolderIdentity.ShouldBe("they");
    }

    [Fact]
    public async Task in_a_namespace_that_is_not_there_creates_it()
    {
        var lease = new TargetLease(connection, Target with { Namespace = "new" }, "we", clock);

        (await lease.TryTake(Cancellation)).ShouldBeNull();

        server.Namespaces.ShouldContain("new");
    }

    [Fact]
    public async Task that_may_not_be_taken_says_which_rights_are_missing()
    {
        server.Refusal = HttpStatusCode.Forbidden;

        var error = await Should.ThrowAsync<UserError>(() => ours.TryTake(Cancellation));

        error.Message.ShouldContain("goerli cannot be reserved in the namespace listener of test: refused with 403");
        error.NextStep.ShouldContain("leases of coordination.k8s.io");
    }

    private sealed class Yesterday : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => A.Morning.AddDays(-1);
    }
}

using System.Net;
using Slipway.Clusters.Kubernetes;
using Slipway.Clusters.Kubernetes.Reservations;
using Slipway.Stages;

namespace Slipway.Tests.Clusters.Kubernetes.Reservations;

public sealed class The_namespace_of_a_target : IDisposable
{
    private static readonly DeploymentTarget Target = A.Target("goerli");

    private readonly LeaseServer server = new();
    private readonly ClusterConnection connection;

    public The_namespace_of_a_target() => connection = server.Connect();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => connection.Dispose();

    [Fact]
    public async Task is_there_whether_the_target_is_reserved_or_not()
    {
        (await IsThere(Target)).ShouldBeTrue();
        server.Leases.ShouldBeEmpty();

        await new TargetLease(connection, Target, "we", TimeProvider.System).TryTake(Cancellation);

        (await IsThere(Target)).ShouldBeTrue();
    }

    [Fact]
    public async Task that_is_not_there_is_not_made_by_asking_for_it()
    {
        (await IsThere(Target with { Namespace = "new" })).ShouldBeFalse();

        server.Namespaces.ShouldNotContain("new");
    }

    [Fact]
    public async Task that_may_not_be_asked_for_is_neither()
    {
        server.Refusal = HttpStatusCode.Forbidden;

        (await Should.ThrowAsync<UserError>(() => IsThere(Target))).Message.ShouldStartWith("goerli: whether anything is there cannot be told in namespace listener");
    }

    private Task<bool> IsThere(DeploymentTarget target) => new TargetNamespace(connection, target).IsThere(Cancellation);
}

using System.Text;
using k8s;
using k8s.Autorest;
using k8s.Models;
using Slipway.Clusters.Kubernetes;
using Slipway.Secrets;
using Slipway.Stages;

namespace Slipway.Tests.Clusters.Kubernetes;

public sealed class A_secret_in_a_cluster(AKubernetes kubernetes)
{
    private const string Password = "made-up-heron-4417";
    private const string Rotated = "made-up-osprey-8540";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void has_a_name_that_tells_nothing_of_its_content()
    {
        var name = SecretName.New("listener-bsc");

        name.ShouldMatch("^listener-bsc-[0-9a-z]{10}$");
        SecretName.New("listener-bsc").ShouldNotBe(name);
        SecretName.IsOf("listener-bsc", name).ShouldBeTrue();
        SecretName.IsOf("listener", name).ShouldBeFalse();
        SecretName.IsOf("listener-bsc", "listener-bsc-secrets").ShouldBeFalse();
        SecretName.IsOf("listener-bsc", "listener-bsc-UPPERCASE0").ShouldBeFalse();
    }

    [Fact(Explicit = true)]
    public async Task is_made_once_and_cannot_be_changed()
    {
        var (secrets, target) = await Target();
        var planned = await secrets.Plan(Values(Password), Cancellation);

        await secrets.Apply(planned, Cancellation);

        planned.Exists.ShouldBeFalse();
        var made = (await InCluster(target)).ShouldHaveSingleItem();
        made.Name().ShouldBe(planned.Name);
        made.Immutable.ShouldBe(true);
        made.Labels()["app.kubernetes.io/managed-by"].ShouldBe("slipway");
        made.Labels()["app.kubernetes.io/instance"].ShouldBe(target.ReleaseName);
        made.Metadata.ManagedFields.ShouldHaveSingleItem().Manager.ShouldBe("slipway");
        Encoding.UTF8.GetString(made.Data["DB_PASSWORD"]).ShouldBe(Password);

        var again = await secrets.Plan(Values(Password), Cancellation);
        await secrets.Apply(again, Cancellation);

        again.ShouldSatisfyAllConditions(x => x.Name.ShouldBe(planned.Name), x => x.Exists.ShouldBeTrue());
        (await InCluster(target)).ShouldHaveSingleItem().Metadata.ResourceVersion.ShouldBe(made.Metadata.ResourceVersion);
    }

    [Fact(Explicit = true)]
    public async Task that_is_only_planned_is_nowhere()
    {
        var (secrets, target) = await Target();

        await secrets.Plan(Values(Password), Cancellation);

        (await InCluster(target)).ShouldBeEmpty();
    }

    [Fact(Explicit = true)]
    public async Task that_was_rotated_gets_another_name_and_the_old_one_stays_until_it_is_cleaned()
    {
        var (secrets, target) = await Target();
        var old = await Made(secrets, Password);

        var current = await Made(secrets, Rotated);

        current.ShouldNotBe(old);
        (await Names(target)).ShouldBe([old, current], ignoreOrder: true);
        (await secrets.Plan(Values(Password), Cancellation)).Name.ShouldBe(old);
        await secrets.Clean([old, current], Cancellation);
        (await Names(target)).Count.ShouldBe(2);
        await secrets.Clean([current], Cancellation);
        (await Names(target)).ShouldBe([current]);
        await secrets.RemoveAll(Cancellation);
        (await Names(target)).ShouldBeEmpty();
    }

    [Fact(Explicit = true)]
    public async Task with_more_or_other_variables_is_another_one()
    {
        var (secrets, _) = await Target();
        var one = await Made(secrets, Password);
        var values = new Dictionary<string, SecretValue>(Values(Password)) { ["MORE"] = new("") };

        var two = await secrets.Plan(values, Cancellation);
        var three = await secrets.Plan(new Dictionary<string, SecretValue> { ["OTHER"] = new(Password) }, Cancellation);

        new[] { one, two.Name, three.Name }.ShouldBeUnique();
        new[] { two.Exists, three.Exists }.ShouldAllBe(x => !x);
    }

    [Fact(Explicit = true)]
    public async Task of_somebody_else_is_never_touched()
    {
        var (secrets, target) = await Target();
        var api = (await kubernetes.Connection()).Api.CoreV1;
        var others = new Dictionary<string, (string Manager, string Release)>
        {
            ["by-hand"] = ("slipway", target.ReleaseName),
            [SecretName.New(target.ReleaseName)] = ("Helm", target.ReleaseName),
            [SecretName.New($"{target.ReleaseName}-bsc")] = ("slipway", $"{target.ReleaseName}-bsc"),
        };
        foreach (var (name, (manager, release)) in others)
        {
            await api.CreateNamespacedSecretAsync(
                new V1Secret
                {
                    Metadata = new V1ObjectMeta
                    {
                        Name = name,
                        Labels = new Dictionary<string, string> { ["app.kubernetes.io/managed-by"] = manager, ["app.kubernetes.io/instance"] = release },
                    },
                    Immutable = true,
                    Data = new Dictionary<string, byte[]> { ["DB_PASSWORD"] = Encoding.UTF8.GetBytes(Password) },
                },
                target.Namespace,
                cancellationToken: Cancellation);
        }

        var own = await Made(secrets, Password);
        await secrets.RemoveAll(Cancellation);

        others.Keys.ShouldNotContain(own);
        (await Names(target)).ShouldBe(others.Keys, ignoreOrder: true);
    }

    [Fact(Explicit = true)]
    public async Task of_two_targets_at_once_makes_their_namespace_once()
    {
        var connection = await kubernetes.Connection();
        var place = $"{await kubernetes.Namespace()}-new";
        var targets = Enumerable.Range(1, 4).Select(x => A.Target($"t{x}") with { Namespace = place }).ToList();

        var names = await Task.WhenAll(targets.Select(x => Made(new ClusterSecrets(connection, x), Password)));

        (await Names(targets[0])).ShouldBe(names, ignoreOrder: true);
    }

    [Fact(Explicit = true)]
    public async Task of_two_builds_at_once_is_there_for_both_and_one_is_found_later()
    {
        var (secrets, target) = await Target();

        var plans = await Task.WhenAll(secrets.Plan(Values(Password), Cancellation), secrets.Plan(Values(Password), Cancellation));
        await Task.WhenAll(plans.Select(x => secrets.Apply(x, Cancellation)));

        (await Names(target)).ShouldBe(plans.Select(x => x.Name), ignoreOrder: true);
        var found = await secrets.Plan(Values(Password), Cancellation);
        found.Exists.ShouldBeTrue();
        (await secrets.Plan(Values(Password), Cancellation)).Name.ShouldBe(found.Name);
    }

    [Fact(Explicit = true)]
    public async Task that_the_cluster_refuses_shows_the_place_and_no_value()
    {
        var (secrets, target) = await Target();
        var planned = await secrets.Plan(new Dictionary<string, SecretValue> { ["NOT A KEY"] = new(Password) }, Cancellation);

        var error = await Should.ThrowAsync<UserError>(() => secrets.Apply(planned, Cancellation));

        error.Message.ShouldStartWith($"goerli: its Secret {planned.Name} cannot be made in namespace {target.Namespace} (context kube): ");
        error.Message.ShouldContain("NOT A KEY");
        error.InnerException.ShouldBeNull();
        foreach (var text in new[] { error.ToString(), planned.ToString() })
        {
            text.ShouldNotContain(Password);
            text.ShouldNotContain(Convert.ToBase64String(Encoding.UTF8.GetBytes(Password)));
        }
    }

    [Fact(Explicit = true)]
    public async Task that_is_too_large_is_refused()
    {
        var (secrets, _) = await Target();
        var planned = await secrets.Plan(Values(new string('x', 1_100_000)), Cancellation);

        (await Should.ThrowAsync<UserError>(() => secrets.Apply(planned, Cancellation))).Message.ShouldContain("1048576");
    }

    [Fact(Explicit = true)]
    public async Task that_nobody_may_read_says_so()
    {
        var (_, target) = await Target();
        var api = (await kubernetes.Connection()).Api;
        using var folder = new TemporaryFolder();
        using var stranger = await ClusterConnection.Open("stranger", folder.Write("config", Stranger(api.BaseUri)));

        var error = await Should.ThrowAsync<UserError>(() => new ClusterSecrets(stranger, target).Plan(Values(Password), Cancellation));

        error.Message.ShouldStartWith($"goerli: its Secrets cannot be read in namespace {target.Namespace} (context stranger): ");
        error.InnerException.ShouldBeOfType<HttpOperationException>().Response.StatusCode.ShouldBeOneOf(System.Net.HttpStatusCode.Forbidden, System.Net.HttpStatusCode.Unauthorized);
    }

    private static string Stranger(Uri server) =>
        $$$"""
        contexts: [{name: stranger, context: {cluster: c, user: u}}]
        clusters: [{name: c, cluster: {server: "{{{server}}}", insecure-skip-tls-verify: true}}]
        users: [{name: u, user: {token: made-up}}]
        """;

    private static Dictionary<string, SecretValue> Values(string password) => new() { ["DB_PASSWORD"] = new(password), ["RPC_ENDPOINT"] = new("https://example.com/é") };

    private static async Task<string> Made(ClusterSecrets secrets, string password)
    {
        var planned = await secrets.Plan(Values(password), Cancellation);
        await secrets.Apply(planned, Cancellation);
        return planned.Name;
    }

    private async Task<(ClusterSecrets Secrets, DeploymentTarget Target)> Target()
    {
        var target = A.Target("goerli") with { Namespace = await kubernetes.Namespace() };
        return (new ClusterSecrets(await kubernetes.Connection(), target), target);
    }

    private async Task<IReadOnlyList<string>> Names(DeploymentTarget target) => [.. (await InCluster(target)).Select(x => x.Name())];

    // Without the token that Kubernetes itself puts into each namespace.
    private async Task<IReadOnlyList<V1Secret>> InCluster(DeploymentTarget target) =>
        [.. (await (await kubernetes.Connection()).Api.CoreV1.ListNamespacedSecretAsync(target.Namespace, cancellationToken: Cancellation)).Items
            .Where(x => x.Type == "Opaque")];
}

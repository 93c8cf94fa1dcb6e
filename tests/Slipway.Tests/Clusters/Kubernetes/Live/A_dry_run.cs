using System.Text.RegularExpressions;
using k8s;
using k8s.Models;
using Slipway.Clusters.Kubernetes;
using Slipway.Clusters.Kubernetes.Live;

namespace Slipway.Tests.Clusters.Kubernetes.Live;

public sealed partial class A_dry_run(AKubernetes kubernetes) : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [GeneratedRegex("token: [0-9a-f]+")]
    private static partial Regex TokenOfAdmin { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact(Explicit = true)]
    public async Task of_what_the_cluster_takes_changes_nothing()
    {
        var release = await Release();

        await release.Objects.DryRun(LiveRelease.Manifest, Cancellation);

        (await release.Changes()).ShouldBe(["Deployment/listener is gone", "Service/listener is gone"]);
    }

    [Fact(Explicit = true, Timeout = 60_000)]
    public async Task says_what_a_quota_refuses()
    {
        var release = await Release();
        await release.Api.CoreV1.CreateNamespacedResourceQuotaAsync(
            new V1ResourceQuota
            {
                Metadata = new V1ObjectMeta { Name = "few" },
                Spec = new V1ResourceQuotaSpec { Hard = new Dictionary<string, ResourceQuantity> { ["services"] = new("0") } },
            },
            release.Target.Namespace,
            cancellationToken: Cancellation);

        var error = await Refused(release, TestContext.Current.CancellationToken);

        error.Message.ShouldContain("Service/listener: services \"listener\" is forbidden: exceeded quota: few");
        error.Message.ShouldNotContain("Deployment/listener");
    }

    [Fact(Explicit = true)]
    public async Task names_all_that_is_not_valid()
    {
        var release = await Release();

        var error = await Should.ThrowAsync<UserError>(() => release.Objects.DryRun(
            LiveRelease.Manifest.Replace("port: 80,", "port: 80000,").Replace("image: example.com/listener:1", "image: ''")
                + "\n---\napiVersion: example.com/v1\nkind: Unheard\nmetadata: {name: u}",
            Cancellation));

        error.Message.ShouldContain("Deployment/listener: ");
        error.Message.ShouldContain("spec.template.spec.containers[0].image: Required value");
        error.Message.ShouldContain("Service/listener: ");
        error.Message.ShouldContain("Unheard/u: it has no Unheard of example.com/v1");
    }

    [Fact(Explicit = true)]
    public async Task says_which_right_is_missing()
    {
        var place = await kubernetes.Namespace();
        using var connection = await As("reader", place);
        var release = new LiveRelease(connection, place);

        var error = await Should.ThrowAsync<UserError>(() => release.Objects.DryRun(LiveRelease.Manifest, Cancellation));

        error.Message.ShouldContain($"Service/listener: services \"listener\" is forbidden: User \"system:serviceaccount:{place}:reader\" cannot patch resource \"services\"");
        (await Should.ThrowAsync<UserError>(() => release.Objects.Replicas(Cancellation))).Message.ShouldContain("cannot list resource \"deployments\"");
    }

    [Fact(Explicit = true)]
    public async Task says_nothing_about_a_namespace_that_is_not_there_yet() =>
        await new LiveRelease(await kubernetes.Connection(), "not-there-yet").Objects.DryRun(LiveRelease.Manifest, Cancellation);

    // The cluster comes to know a quota a moment after it was made.
    private static async Task<UserError> Refused(LiveRelease release, CancellationToken cancellation)
    {
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                await release.Objects.DryRun(LiveRelease.Manifest, cancellation);
            }
            catch (UserError error)
            {
                return error;
            }
        }
    }

    private async Task<LiveRelease> Release() => new(await kubernetes.Connection(), await kubernetes.Namespace());

    // Somebody who may read Services, and do nothing else.
    private async Task<ClusterConnection> As(string account, string place)
    {
        var admin = await kubernetes.Connection();
        await admin.Api.CoreV1.CreateNamespacedServiceAccountAsync(new V1ServiceAccount { Metadata = new() { Name = account } }, place, cancellationToken: Cancellation);
        await admin.Api.RbacAuthorizationV1.CreateNamespacedRoleAsync(
            new V1Role { Metadata = new() { Name = account }, Rules = [new V1PolicyRule { ApiGroups = [""], Resources = ["services"], Verbs = ["get"] }] },
            place,
            cancellationToken: Cancellation);
        await admin.Api.RbacAuthorizationV1.CreateNamespacedRoleBindingAsync(
            new V1RoleBinding
            {
                Metadata = new() { Name = account },
                RoleRef = new V1RoleRef { ApiGroup = "rbac.authorization.k8s.io", Kind = "Role", Name = account },
                Subjects = [new Rbacv1Subject { Kind = "ServiceAccount", Name = account, NamespaceProperty = place }],
            },
            place,
            cancellationToken: Cancellation);
        var token = await admin.Api.CoreV1.CreateNamespacedServiceAccountTokenAsync(
            new Authenticationv1TokenRequest { Spec = new V1TokenRequestSpec() }, account, place, cancellationToken: Cancellation);
        File.WriteAllText(folder / "kubeconfig", TokenOfAdmin.Replace(await File.ReadAllTextAsync(admin.KubeConfig, Cancellation), $"token: {token.Status.Token}"));
        return await ClusterConnection.Open(admin.Context, folder / "kubeconfig");
    }
}

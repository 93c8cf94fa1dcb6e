using k8s;

namespace Slipway.Tests.Clusters.Kubernetes.Live;

public sealed class What_others_have_changed(AKubernetes kubernetes)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact(Explicit = true)]
    public async Task is_nothing_after_a_deployment() => (await (await Release()).Changes()).ShouldBeEmpty();

    [Fact(Explicit = true)]
    public async Task is_the_number_of_copies_when_somebody_has_scaled_it()
    {
        var release = await Release();
        await release.Scale(5);

        (await release.Changes()).ShouldHaveSingleItem().ShouldStartWith("Deployment/listener spec.replicas is 5, deployed was 3");
    }

    [Fact(Explicit = true)]
    public async Task is_named_by_its_manager()
    {
        var release = await Release();
        await release.Patch("""{"spec":{"replicas":4,"template":{"spec":{"containers":[{"name":"listener","env":[{"name":"A","value":"9"}]}]}}}}""", "kubectl-edit");

        (await release.Changes()).ShouldBe(
        [
            "Deployment/listener spec.replicas is 4, deployed was 3: by kubectl-edit",
            "Deployment/listener spec.template.spec.containers[name=listener].env[name=A].value is 9, deployed was 1: by kubectl-edit",
        ]);
    }

    [Fact(Explicit = true)]
    public async Task is_also_what_they_have_added_and_taken_away()
    {
        var release = await Release();
        await release.Patch("""{"metadata":{"labels":{"extra":"1"}}}""", "kubectl-label");
        await release.Patch(
            """{"spec":{"template":{"spec":{"containers":[{"name":"listener","env":[{"name":"C","value":"3"},{"name":"B","$patch":"delete"}]}]}}}}""", "kubectl-set");

        (await release.Changes()).ShouldBe(
        [
            "Deployment/listener spec.template.spec.containers[name=listener].env[name=B] is not set, deployed was {\"name\":\"B\",\"value\":\"2\"}",
            "Deployment/listener metadata.labels.extra is 1, deployed was nothing: by kubectl-label",
            "Deployment/listener spec.template.spec.containers[name=listener].env[name=C] is {\"name\":\"C\",\"value\":\"3\"}, deployed was nothing: by kubectl-set",
        ],
        ignoreOrder: true);
    }

    [Fact(Explicit = true)]
    public async Task is_the_whole_object_when_it_is_deleted()
    {
        var release = await Release();
        await release.Delete("services/listener");

        (await release.Changes()).ShouldBe(["Service/listener is gone"]);
    }

    [Fact(Explicit = true)]
    public async Task is_nothing_when_somebody_has_restarted_it()
    {
        var release = await Release();
        await release.Patch("""{"spec":{"template":{"metadata":{"annotations":{"kubectl.kubernetes.io/restartedAt":"now"}}}}}""", "kubectl-rollout");

        (await release.Changes()).ShouldBeEmpty();
    }

    [Fact(Explicit = true)]
    public async Task is_nothing_when_an_autoscaler_has_scaled_it()
    {
        const string Autoscaler = "\n---\n" +
            """
            apiVersion: autoscaling/v1
            kind: HorizontalPodAutoscaler
            metadata: {name: listener}
            spec: {minReplicas: 4, maxReplicas: 6, scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: listener}}
            """;
        var release = await Release(LiveRelease.Manifest + Autoscaler);
        await release.Scale(5);

        (await release.Changes(LiveRelease.Manifest + Autoscaler)).ShouldBeEmpty();
    }

    [Fact(Explicit = true)]
    public async Task never_shows_what_is_in_a_Secret()
    {
        const string Secret = "apiVersion: v1\nkind: Secret\nmetadata: {name: s}\ndata: {KEY: aHVudGVyMg==}";
        var release = await Release(Secret);
        await release.Api.CoreV1.PatchNamespacedSecretAsync(
            new k8s.Models.V1Patch("""{"data":{"KEY":"aHVudGVyMw==","OTHER":"aHVudGVyNA=="}}""", k8s.Models.V1Patch.PatchType.MergePatch),
            "s", release.Target.Namespace, fieldManager: "kubectl-edit", cancellationToken: Cancellation);

        (await release.Changes(Secret)).ShouldBe(
        [
            "Secret/s data.KEY is (not shown), deployed was (not shown): by kubectl-edit",
            "Secret/s data.OTHER is (not shown), deployed was nothing: by kubectl-edit",
        ]);
    }

    [Fact(Explicit = true)]
    public async Task leaves_out_what_the_chart_says_others_may_change()
    {
        var manifest = LiveRelease.Manifest.Replace(
            "labels: {app: listener}}\nspec:\n  replicas",
            "labels: {app: listener}, annotations: {slipway/ignored-fields: 'spec.replicas, spec.template.spec.containers[name=proxy]'}}\nspec:\n  replicas");
        var release = await Release(manifest);
        await release.Patch("""{"spec":{"replicas":1,"template":{"spec":{"containers":[{"name":"proxy","image":"example.com/proxy:1"}]}}}}""", "injector");

        (await release.Changes(manifest)).ShouldBeEmpty();
        (await release.Changes()).Count.ShouldBeGreaterThan(1);
    }

    private async Task<LiveRelease> Release(string manifest = LiveRelease.Manifest) =>
        await new LiveRelease(await kubernetes.Connection(), await kubernetes.Namespace()).Deployed(manifest);
}

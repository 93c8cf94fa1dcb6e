namespace Slipway.Tests.Clusters.Kubernetes.Live;

public sealed class A_plan(AKubernetes kubernetes)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact(Explicit = true)]
    public async Task of_what_runs_already_shows_no_difference()
    {
        var release = await new LiveRelease(await kubernetes.Connection(), await kubernetes.Namespace()).Deployed();

        var plan = await release.Objects.Plan(LiveRelease.Manifest, LiveRelease.Manifest, Cancellation);

        plan.Planned.ShouldBe(plan.Live);
    }

    [Fact(Explicit = true)]
    public async Task shows_against_what_really_is_there_what_would_change_come_and_go()
    {
        var release = await new LiveRelease(await kubernetes.Connection(), await kubernetes.Namespace()).Deployed();
        await release.Patch("""{"spec":{"template":{"spec":{"containers":[{"name":"listener","env":[{"name":"A","value":"by hand"}]}]}}}}""", "kubectl-edit");
        var next = LiveRelease.Manifest.Split("---")[0].Replace("replicas: 3", "replicas: 2").Replace(", {name: B, value: \"2\"}", "")
            + "---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: added}\ndata: {KEY: value}";

        var plan = await release.Objects.Plan(LiveRelease.Manifest, next, Cancellation);

        plan.Live.ShouldContain("kind: Service\n");
        plan.Live.ShouldNotContain("kind: ConfigMap");
        plan.Live.ShouldContain("value: by hand");
        plan.Planned.ShouldContain("kind: ConfigMap");
        plan.Planned.ShouldNotContain("kind: Service\n");
        plan.Planned.ShouldContain("replicas: 2");
        plan.Planned.ShouldContain("value: \"1\"");
        plan.Planned.ShouldNotContain("by hand");
        plan.Planned.ShouldNotContain("name: B");
        $"{plan.Live}{plan.Planned}".ShouldNotContain("managedFields");
    }
}

using Slipway.Clusters;
using Slipway.Deployments;
using Slipway.Images;
using Slipway.Previews;
using Slipway.Releases;
using Slipway.Stages;
using Slipway.Tests.Deployments;

namespace Slipway.Tests.Previews;

public sealed class A_plan_of_a_deployment : IDisposable
{
    private static readonly Stage Prod = new("prod", [A.Target("mainnet") with { ReleaseName = "listener" }]);
    private static readonly Release Running = A.Release("one");

    private readonly TemporaryFolder folder = new();
    private readonly Machines machines = new();

    public A_plan_of_a_deployment() => folder.Write("environments/mainnet.yaml", "secrets: {KEY: ref+env://KEY}");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        machines.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task shows_what_changes_of_what_really_is_there()
    {
        await (await machines.Prepare(Running, Prod.Targets[0], Cancellation)).Apply(Cancellation);
        machines.Plans["mainnet"] = new ClusterPlan(
            "kind: Deployment\nmetadata: {name: listener}\nspec: {replicas: 5}\n---\nkind: Service\nmetadata: {name: gone}",
            "kind: Deployment\nmetadata: {name: listener}\nspec: {replicas: 3}\n---\nkind: Secret\nmetadata: {name: new}\ndata: {KEY: aHVudGVyMg==}");

        var lines = await Lines();

        lines[0].ShouldBe($"prod mainnet: against what is there, of release {Running.Digest.Short} of commit {Running.Commit.Short}: 1 added, 1 changed, 1 removed");
        lines.ShouldContain("  Deployment listener/listener: changed");
        lines.ShouldContain("    -  replicas: 5");
        lines.ShouldContain("    +  replicas: 3");
        lines.ShouldContain("  Service listener/gone: removed");
        string.Join('\n', lines).ShouldNotContain("aHVudGVyMg");
    }

    [Fact]
    public async Task says_when_nothing_runs_yet()
    {
        machines.Plans["mainnet"] = new ClusterPlan("", "kind: Service\nmetadata: {name: listener}");

        (await Lines())[0].ShouldBe("prod mainnet: nothing runs yet; it would get 1 object");
    }

    [Fact]
    public async Task is_refused_when_a_secret_stands_in_the_values()
    {
        folder.Write("environments/mainnet.yaml", "secrets: {KEY: hunter2}");

        var error = await Should.ThrowAsync<UserError>(Lines);

        error.Message.ShouldContain("secrets.KEY is no reference");
        error.Message.ShouldNotContain("hunter2");
    }

    private async Task<IReadOnlyList<string>> Lines()
    {
        var releases = new ReleaseStore(await OciLayout.OpenOrCreate(folder / "images", Cancellation), folder / "releases");
        var renderings = new Renderings(new Service("listener", "project", "chart", "environments", []), folder.Path, releases);
        return PreviewText.Of(await new Plan(machines, new LedgerFile(folder / "ledger.jsonl"), renderings).Changes([Prod], null, Cancellation));
    }
}

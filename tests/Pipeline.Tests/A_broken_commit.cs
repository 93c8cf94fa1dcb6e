namespace Pipeline.Tests;

/// <summary>What keeps a commit out, through build.sh.</summary>
[Collection(nameof(OneClone))]
public sealed class A_broken_commit(Clone clone)
{
    [Fact(Explicit = true)]
    public async Task that_fails_on_one_target_of_a_stage_changes_none_of_them()
    {
        await clone.Reset();
        var before = await clone.Running();
        clone.Edit("deploy/environments/prod-bsc.yaml", text => text.Replace("  DB_USER: listener", "  DB_PORT: \"70000\"\n  DB_USER: listener", StringComparison.Ordinal));
        await clone.Commit("Break the service on bsc");

        var result = await clone.Build("PromoteProd", "--approve");

        result.Failed(1, "bsc did not become ready", "DB_PORT is malformed", "mainnet and bsc run");
        (await clone.Running()).Skip(1).ShouldBe(before.Skip(1));
    }

    [Fact(Explicit = true)]
    public async Task with_a_failing_test_goes_nowhere()
    {
        await clone.Reset();
        var before = await clone.Running();
        clone.Edit("source/Listener/Rpc/RpcEndpoint.cs", text => text.Replace("\"***\"", "\"---\"", StringComparison.Ordinal));
        await clone.Commit("Break the service");

        (await clone.Build("PromoteProd", "--approve")).Failed(1, "[ERR] Test:", ".cs:");
        (await clone.Running()).ShouldBe(before);
    }

    [Fact(Explicit = true)]
    public async Task with_a_finding_of_a_linter_goes_nowhere()
    {
        await clone.Reset();
        clone.Edit("deploy/environments/dev.yaml", text => text.Replace("replicas: 1", "replicas:   1", StringComparison.Ordinal));
        await clone.Commit("Badly formatted");

        (await clone.Build("PromoteProd", "--approve")).Failed(1, "deploy/environments/dev.yaml:", "prettier/format");
    }

    [Theory(Explicit = true)]
    [InlineData("      containers:", "      hostNetwork: true\n      containers:", "hostNetwork")]
    [InlineData("      containers:", "      container: []\n      containers:", "container")]
    public async Task with_an_error_in_the_chart_goes_nowhere(string text, string replacement, string path)
    {
        await clone.Reset();
        clone.Edit("deploy/listener/templates/deployment.yaml", x => x.Replace(text, replacement, StringComparison.Ordinal));
        await clone.Commit("Break the chart");

        (await clone.Build("PromoteProd", "--approve")).Failed(1, "prod-bsc Deployment/listener-bsc", path);
    }

    [Fact(Explicit = true)]
    public async Task with_changes_beside_it_is_not_released()
    {
        await clone.Reset();
        clone.Edit("README.md", text => text + "\nMore.\n");

        (await clone.Build("PromoteProd", "--approve")).Failed(1, "differs from its commit: README.md");
    }
}

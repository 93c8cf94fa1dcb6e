using Slipway.Charts;

namespace Slipway.Tests.Charts;

public sealed class A_rendered_chart
{
    private static RenderedChart Chart => RenderedChart.Parse(File.ReadAllText(Delivery.Golden("prod-bsc")));

    [Fact]
    public void gives_the_environment_of_its_container_as_the_kubelet_would_set_it() => Chart.Environment.ShouldBe(
    [
        new PlainVariable("ASPNETCORE_HTTP_PORTS", "8080"),
        new PlainVariable("BLOCKCHAIN_NETWORK_NAME", "bsc"),
        new PlainVariable("DB_HOST", "listener-bsc.db.example.com"),
        new PlainVariable("DB_NAME", "listener_bsc"),
        new SecretVariable("DB_PASSWORD", "listener-bsc-5f3c", "DB_PASSWORD"),
        new PlainVariable("DB_PORT", "5432"),
        new PlainVariable("DB_USER", "listener"),
        new PlainVariable("ENVIRONMENT", "prod"),
        new PlainVariable("IMAGE_DIGEST", Delivery.Digest.ToString()),
        new SecretVariable("RPC_ENDPOINT", "listener-bsc-5f3c", "RPC_ENDPOINT"),
    ]);

    [Fact]
    public void gives_ports_and_probes_of_its_container()
    {
        var container = Chart.Container;

        container.Ports.Single().ContainerPort.ShouldBe(8080);
        container.ReadinessProbe.HttpGet.Path.ShouldBe("/healthz/ready");
        container.LivenessProbe.HttpGet.Path.ShouldBe("/healthz/live");
        container.StartupProbe.FailureThreshold.ShouldBe(60);
    }

    [Fact]
    public void refuses_a_variable_that_comes_from_elsewhere()
    {
        var chart = RenderedChart.Parse(File.ReadAllText(Delivery.Golden("prod-bsc")).Replace("            - configMapRef:\n                name: listener-bsc", "            - configMapRef:\n                name: another"));

        Should.Throw<UserError>(() => chart.Environment).Message.ShouldStartWith("envFrom of the container comes from outside of the chart");
    }

    [Theory]
    [InlineData("kind: Pod\nmetadata: {name: x}", "document 1 has no apiVersion or no kind")]
    [InlineData("apiVersion: v1\nkind: Pood\nmetadata: {name: x}", "Pood/x v1 Pood is not a kind of Kubernetes")]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: x, label: {a: b}}", "Pod/x metadata.label unknown field")]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: x, labels: {a: yes}}", "Pod/x metadata.labels[a] must be a text (in quotes where YAML would see something else), is true")]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: x, labels: [a]}", "Pod/x metadata.labels must be a map, is a list")]
    [InlineData("apiVersion: v1\nkind: Pod\nspec: {containers: {name: a}}\nmetadata: {name: x}", "Pod/x spec.containers must be a list, is a map")]
    [InlineData("apiVersion: v1\nkind: Pod\nspec: {containers: [{name: a, resources: {limits: {memory: 64MB}}}]}\nmetadata: {name: x}", "Pod/x spec.containers[0].resources.limits[memory] must be a quantity such as 100m or 64Mi, is \"64MB\"")]
    [InlineData("apiVersion: v1\nkind: Pod\nspec: {hostNetwork: \"true\"}\nmetadata: {name: x}", "Pod/x spec.hostNetwork must be true or false, is \"true\"")]
    [InlineData("apiVersion: v1\nkind: Pod\nspec: {priority: 1.5}\nmetadata: {name: x}", "Pod/x spec.priority must be an integer, is 1.5")]
    [InlineData("apiVersion: v1\nkind: Pod\nspec: [", "is not valid YAML: While parsing a node")]
    [InlineData("apiVersion: v1\nkind: Pod\nkind: Pod\nmetadata: {name: x}", "is not valid YAML: Duplicate key")]
    public void holds_only_what_Kubernetes_knows(string yaml, string fault) =>
        Should.Throw<UserError>(() => RenderedChart.Parse(yaml)).Message.ShouldContain(fault);

    [Fact]
    public void names_all_faults_at_once()
    {
        var error = Should.Throw<UserError>(() => RenderedChart.Parse("apiVersion: v1\nkind: Pod\nmetadata: {name: x, a: 1}\nspec: {b: 2, priority: high}"));

        error.Message.ShouldContain("metadata.a unknown field");
        error.Message.ShouldContain("spec.b unknown field");
        error.Message.ShouldContain("spec.priority must be an integer, is \"high\"");
    }
}

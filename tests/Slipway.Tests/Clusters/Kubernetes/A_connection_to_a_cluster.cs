using k8s;
using Slipway.Clusters.Kubernetes;

namespace Slipway.Tests.Clusters.Kubernetes;

public sealed class A_connection_to_a_cluster(AKubernetes kubernetes) : IDisposable
{
    private const string Cluster =
        """
        clusters: [{name: c, cluster: {server: "https://127.0.0.1:1"}}]
        users: [{name: u, user: {token: t}}]
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task is_made_by_the_context_that_is_named_whatever_the_current_one_is()
    {
        var file = Write("config", "contexts: [{name: dev, context: {cluster: c, user: u}}, {name: prod, context: {cluster: c, user: u}}]\ncurrent-context: prod\n" + Cluster);

        using var connection = await ClusterConnection.Open("dev", file);

        connection.Context.ShouldBe("dev");
    }

    [Fact]
    public async Task finds_what_a_context_names_in_another_file_of_the_list()
    {
        var files = $"{Write("a", Cluster)}{Path.PathSeparator}{folder / "missing"}{Path.PathSeparator}{Write("b", "contexts: [{name: dev, context: {cluster: c, user: u}}]")}";

        using var connection = await ClusterConnection.Open("dev", files);

        connection.KubeConfig.ShouldBe(files);
    }

    [Theory]
    [InlineData("contexts: [{name: prod, context: {cluster: c, user: u}}]\n" + Cluster, "has no context 'dev'; it has prod")]
    [InlineData("{}", "has no context 'dev'; it has none")]
    [InlineData("contexts: [{name: dev, context: {cluster: other, user: u}}]\n" + Cluster, "context 'dev'")]
    [InlineData("", "has no context 'dev'; it has none")]
    [InlineData("# log in first\n", "has no context 'dev'; it has none")]
    [InlineData("]", "cannot be read")]
    public async Task that_cannot_be_made_says_why(string text, string words) =>
        (await Should.ThrowAsync<UserError>(() => ClusterConnection.Open("dev", Write("config", text)))).Message.ShouldContain(words);

    [Fact]
    public async Task without_any_file_says_where_it_looked() =>
        (await Should.ThrowAsync<UserError>(() => ClusterConnection.Open("dev", folder / "missing"))).Message.ShouldContain(folder / "missing");

    [Fact(Explicit = true)]
    public async Task reaches_a_real_cluster()
    {
        var connection = await kubernetes.Connection();

        (await connection.Api.CoreV1.ListNodeAsync(cancellationToken: TestContext.Current.CancellationToken)).Items.ShouldHaveSingleItem();
    }

    private string Write(string name, string text)
    {
        File.WriteAllText(folder / name, text);
        return folder / name;
    }
}

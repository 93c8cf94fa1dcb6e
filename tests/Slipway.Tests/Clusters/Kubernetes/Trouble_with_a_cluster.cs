using System.Net;
using System.Text.Json;
using k8s.Autorest;
using k8s.Exceptions;
using Slipway.Clusters.Kubernetes;

namespace Slipway.Tests.Clusters.Kubernetes;

public sealed class Trouble_with_a_cluster : IAsyncLifetime
{
    private const string Problem = "its Secrets cannot be read";

    private readonly TemporaryFolder folder = new();
    private ClusterConnection? connection;

    private ClusterFailures Failures => new(connection!, A.Target("goerli"));

    public async ValueTask InitializeAsync() => connection = await ClusterConnection.Open("dev", folder.Write(
        "config",
        """
        contexts: [{name: dev, context: {cluster: c, user: u}}]
        clusters: [{name: c, cluster: {server: "https://127.0.0.1:1"}}]
        users: [{name: u, user: {token: t}}]
        """));

    public ValueTask DisposeAsync()
    {
        connection?.Dispose();
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData(401, "Unauthorized", "the cluster does not know this login", "log in again")]
    [InlineData(403, "secrets is forbidden: User \"x\" cannot list", "secrets is forbidden: User \"x\" cannot list", "give the login that right; kubectl --context dev auth can-i --list --namespace listener")]
    [InlineData(404, "namespaces \"listener\" not found", "namespaces \"listener\" not found", "check the namespace and the context of goerli")]
    [InlineData(409, "Apply failed with 1 conflict", "Apply failed with 1 conflict", "run it again")]
    [InlineData(429, "too many", "too many", "in a minute")]
    [InlineData(500, "etcdserver: no leader", "etcdserver: no leader", "get --raw /readyz")]
    [InlineData(422, "data: Too long", "data: Too long", "mend what it names")]
    public void names_the_target_its_place_and_the_next_step(int code, string answer, string reason, string nextStep)
    {
        var error = Failures.Of(Problem, Refusal(code, JsonSerializer.Serialize(new { kind = "Status", message = answer, code })));

        error.Message.ShouldStartWith($"goerli: {Problem} in namespace listener (context dev): {reason}");
        error.NextStep.ShouldContain(nextStep);
    }

    [Fact]
    public void may_be_a_namespace_that_is_going_away()
    {
        var answer = new { kind = "Status", message = "it is being terminated", code = 403, details = new { causes = new[] { new { reason = "NamespaceTerminating" } } } };

        Failures.Of(Problem, Refusal(403, JsonSerializer.Serialize(answer))).NextStep.ShouldBe("wait until the namespace is gone, and run it again");
    }

    [Theory]
    [InlineData("<html>")]
    [InlineData("")]
    [InlineData("null")]
    public void is_told_by_its_number_where_a_proxy_answers(string body) =>
        Failures.Of(Problem, Refusal(502, body)).Message.ShouldContain("the cluster answers 502");

    [Fact]
    public void stays_in_one_line_whatever_the_server_says()
    {
        var error = Failures.Of(Problem, Refusal(400, JsonSerializer.Serialize(new { message = "\u001b[2J\nsecond " + new string('x', 1000) })));

        error.Message.Split(Environment.NewLine).Length.ShouldBe(2);
        error.Message.ShouldNotContain('\u001b');
        error.Message.Length.ShouldBeLessThan(600);
    }

    [Fact]
    public void that_has_no_answer_says_so()
    {
        Of(new HttpRequestException("refused")).ShouldContain("the cluster cannot be reached: refused");
        Of(new IOException("reset")).ShouldContain("the cluster cannot be reached: reset");
        Of(new TimeoutException()).ShouldContain("the cluster does not answer in time");
        Of(new TaskCanceledException()).ShouldContain("the cluster does not answer in time");
        Of(new JsonException()).ShouldContain("none of the Kubernetes API");
        Of(new KubeConfigException("no such program")).ShouldContain("the login of the context fails: no such program");
        Of(new HttpRequestException(HttpRequestError.SecureConnectionError, "TLS")).ShouldContain("the certificate of the cluster is not trusted: TLS");
    }

    [Fact]
    public async Task that_is_none_passes_through()
    {
        var cancelled = new CancellationToken(canceled: true);

        (await Failures.Guard(Problem, _ => Task.FromResult(7), CancellationToken.None)).ShouldBe(7);
        await Should.ThrowAsync<InvalidOperationException>(() => Failures.Guard<int>(Problem, _ => throw new InvalidOperationException(), CancellationToken.None));
        await Should.ThrowAsync<OperationCanceledException>(() => Failures.Guard<int>(Problem, x => throw new OperationCanceledException(x), cancelled));
        await Should.ThrowAsync<UserError>(() => Failures.Guard<int>(Problem, _ => throw new HttpRequestException("refused"), cancelled));
    }

    [Fact]
    public async Task is_met_where_nothing_listens()
    {
        var error = await Should.ThrowAsync<UserError>(() => Failures.Guard(
            Problem, x => connection!.Api.CoreV1.ListNamespacedSecretWithHttpMessagesAsync("listener", cancellationToken: x), TestContext.Current.CancellationToken));

        error.Message.ShouldStartWith($"goerli: {Problem} in namespace listener (context dev): the cluster cannot be reached");
    }

    private static HttpOperationException Refusal(int code, string body)
    {
        using var message = new HttpResponseMessage((HttpStatusCode)code);
        return new HttpOperationException("refused") { Response = new HttpResponseMessageWrapper(message, body) };
    }

    private string Of(Exception exception) => Failures.Of(Problem, exception).Message;
}

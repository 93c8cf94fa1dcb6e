using System.Net;
using System.Text.Json;
using Listener.Tests.Processes;

namespace Listener.Tests.Running;

public sealed class A_running_service(RunningService service)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task shows_its_configuration_as_JSON()
    {
        using var response = await service.Client.GetAsync("/config", Cancellation);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe("application/json; charset=utf-8");
        (await response.Content.ReadAsStringAsync(Cancellation)).ShouldBe("""
            {
              "environment": "dev",
              "network": "goerli",
              "rpcEndpoint": "https://eth-goerli.g.alchemy.com/v2/***",
              "database": {
                "host": "db.dev.internal",
                "port": 6432,
                "name": "events",
                "user": "listener",
                "password": "set"
              }
            }
            """);
    }

    [Fact]
    public async Task shows_what_runs()
    {
        using var version = JsonDocument.Parse(await service.Client.GetStringAsync("/version", Cancellation));

        version.RootElement.EnumerateObject().Select(property => property.Name)
            .ShouldBe(["commit", "imageDigest", "startedAt", "environment", "network"]);
        version.RootElement.GetProperty("commit").GetString().ShouldBe("0123456789abcdef0123456789abcdef01234567");
        version.RootElement.GetProperty("imageDigest").GetString().ShouldBe("sha256:" + new string('a', 64));
        version.RootElement.GetProperty("environment").GetString().ShouldBe("dev");
        version.RootElement.GetProperty("network").GetString().ShouldBe("goerli");
        var startedAt = version.RootElement.GetProperty("startedAt");
        startedAt.GetString().ShouldEndWith("Z");
        startedAt.GetDateTime().ShouldBeInRange(DateTime.UtcNow.AddMinutes(-5), DateTime.UtcNow);
    }

    [Fact]
    public async Task says_null_for_a_commit_and_a_digest_that_it_does_not_know()
    {
        await using var unversioned = await ServiceProcess.Listening(ServiceEnvironment.Without("COMMIT_ID", "IMAGE_DIGEST"), Cancellation);
        using var client = unversioned.Client();

        using var version = JsonDocument.Parse(await client.GetStringAsync("/version", Cancellation));

        version.RootElement.GetProperty("commit").ValueKind.ShouldBe(JsonValueKind.Null);
        version.RootElement.GetProperty("imageDigest").ValueKind.ShouldBe(JsonValueKind.Null);
        (await client.GetStringAsync("/", Cancellation)).ShouldContain("<dt>Commit</dt><dd>not known</dd>");
    }

    [Theory]
    [InlineData("/healthz/live", "live\n")]
    [InlineData("/healthz/ready", "ready\n")]
    public async Task is_alive_and_ready(string path, string answer) =>
        (await service.Client.GetStringAsync(path, Cancellation)).ShouldBe(answer);

    [Fact]
    public async Task measures_its_requests_and_its_runtime_for_Prometheus()
    {
        await service.Client.GetStringAsync("/config", Cancellation);

        var lines = await Metrics(line => line.StartsWith("http_server_request_duration_seconds_count{", StringComparison.Ordinal)
            && line.Contains("http_route=\"/config\"", StringComparison.Ordinal));

        var target = lines.Single(line => line.StartsWith("target_info{", StringComparison.Ordinal));
        target.ShouldContain("deployment_environment_name=\"dev\"");
        target.ShouldContain("blockchain_network_name=\"goerli\"");
        target.ShouldContain("service_name=\"listener\"");
        lines.ShouldContain(line => line.StartsWith("dotnet_process_memory_working_set_bytes", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/config")]
    [InlineData("/version")]
    [InlineData("/healthz/ready")]
    public async Task answers_HEAD_without_a_body(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        using var response = await service.Client.SendAsync(request, Cancellation);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsByteArrayAsync(Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task changes_nothing_on_request()
    {
        using var response = await service.Client.PostAsync("/config", new StringContent("{}"), Cancellation);

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    // A request is measured after it has been answered, and the exporter repeats an answer for 300 ms.
    private async Task<string[]> Metrics(Func<string, bool> isThere)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        for (var attempt = 0; attempt < 100; attempt++)
        {
            using var response = await service.Client.GetAsync("/metrics", Cancellation);
            response.Content.Headers.ContentType!.MediaType.ShouldBe("text/plain");
            var lines = (await response.Content.ReadAsStringAsync(Cancellation)).Split('\n');
            if (lines.Any(isThere))
            {
                return lines;
            }

            await timer.WaitForNextTickAsync(Cancellation);
        }

        throw new TimeoutException("the request was not measured within ten seconds");
    }
}

using System.Diagnostics;
using Listener.Tests.Processes;

namespace Listener.Tests.Running;

public sealed class A_service_that_is_told_to_end
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ends_at_once_when_nobody_waits()
    {
        await using var service = await ServiceProcess.Listening(ServiceEnvironment.Complete(), Cancellation);
        using var client = service.Client();
        await client.GetStringAsync("/", Cancellation);

        var time = await TimeToEnd(service);

        service.ExitCode.ShouldBe(0);
        service.Errors.ShouldBe("");
        time.ShouldBeLessThan(Limit);
        service.OutputLines[^1].ShouldContain("\"Message\":\"Stopped\"");
    }

    [Fact]
    public async Task finishes_a_request_in_flight_and_is_not_ready_meanwhile()
    {
        await using var service = await ServiceProcess.Listening(ServiceEnvironment.Complete(), Cancellation);
        using var config = await SlowRequest.Begin(service.Address, "/config", Cancellation);
        using var ready = await SlowRequest.Begin(service.Address, "/healthz/ready", Cancellation);

        service.Terminate();
        await service.Stopping(Cancellation);
        var configuration = await config.Finish(Cancellation);
        var readiness = await ready.Finish(Cancellation);
        await service.End(Cancellation);

        configuration.ShouldStartWith("HTTP/1.1 200 OK\r\n");
        configuration.ShouldContain("\"network\": \"goerli\"");
        readiness.ShouldStartWith("HTTP/1.1 503 Service Unavailable\r\n");
        readiness.ShouldEndWith("stopping\n");
        service.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task does_not_wait_for_ever_for_a_client_that_never_finishes()
    {
        await using var service = await ServiceProcess.Listening(ServiceEnvironment.Complete(), Cancellation);
        using var stuck = await SlowRequest.Begin(service.Address, "/", Cancellation);

        var time = await TimeToEnd(service);

        time.ShouldBeLessThan(Limit);
        service.ExitCode.ShouldBe(0);
        service.Errors.ShouldBe("");
    }

    private static async Task<TimeSpan> TimeToEnd(ServiceProcess service)
    {
        var clock = Stopwatch.StartNew();
        service.Terminate();
        await service.End(Cancellation);
        return clock.Elapsed;
    }
}

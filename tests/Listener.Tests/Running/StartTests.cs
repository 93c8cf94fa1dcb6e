using System.Net;
using System.Net.Sockets;
using Listener.Tests.Processes;

namespace Listener.Tests.Running;

public sealed class A_service_that_cannot_start
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task names_every_missing_variable_at_once()
    {
        await using var service = await ServiceProcess.Ended(new Dictionary<string, string>(), Cancellation);

        service.ExitCode.ShouldBe(78);
        service.OutputLines.ShouldBe([]);
        service.Errors.ShouldBe("""
            The service cannot start: 6 variables of its environment are missing or malformed.
              ENVIRONMENT is missing: expected a name, such as dev
              BLOCKCHAIN_NETWORK_NAME is missing: expected a name, such as goerli
              RPC_ENDPOINT is missing: expected a URL that begins with http://, https://, ws:// or wss://
              DB_HOST is missing: expected a host name or an IP address
              DB_USER is missing: expected the name of a database user
              DB_PASSWORD is missing: expected the password of that user
            Set what is named here and start it again.
            """);
    }

    [Fact]
    public async Task names_malformed_variables_beside_missing_ones_without_their_values()
    {
        var environment = ServiceEnvironment.With("RPC_ENDPOINT", "https//node.example/v3/0123456789abcdef");
        environment["DB_PORT"] = "70000";
        environment["DB_PASSWORD"] = "";

        await using var service = await ServiceProcess.Ended(environment, Cancellation);

        service.ExitCode.ShouldBe(78);
        service.Errors.ShouldBe("""
            The service cannot start: 3 variables of its environment are missing or malformed.
              RPC_ENDPOINT is malformed: expected a URL that begins with http://, https://, ws:// or wss://
              DB_PORT is malformed: expected a port from 1 to 65535
              DB_PASSWORD is missing: expected the password of that user
            Set what is named here and start it again.
            """);
    }

    [Fact]
    public async Task because_its_port_is_taken_says_so_in_one_line()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        await using var service = await ServiceProcess.Ended(
            ServiceEnvironment.With("ASPNETCORE_URLS", $"http://{other.LocalEndpoint}"), Cancellation);

        service.ExitCode.ShouldBe(1);
        service.OutputLines.ShouldBe([]);
        service.Errors.ShouldBe($"The service cannot listen on http://{other.LocalEndpoint}: Address already in use. "
            + "Free the address, or set another in ASPNETCORE_URLS or ASPNETCORE_HTTP_PORTS.");
    }

    [Theory]
    [InlineData("anywhere")]
    [InlineData("http://127.0.0.1:99999")]
    [InlineData("https://127.0.0.1:0")]
    public async Task because_its_address_makes_no_sense_says_what_is_expected(string address)
    {
        await using var service = await ServiceProcess.Ended(ServiceEnvironment.With("ASPNETCORE_URLS", address), Cancellation);

        service.ExitCode.ShouldBe(1);
        service.OutputLines.ShouldBe([]);
        service.Errors.ShouldBe($"The service cannot listen on {address}: expected addresses such as http://0.0.0.0:8080. "
            + "Free the address, or set another in ASPNETCORE_URLS or ASPNETCORE_HTTP_PORTS.");
    }
}

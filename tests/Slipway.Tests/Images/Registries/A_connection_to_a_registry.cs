using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Slipway.Images.Registries;
using Slipway.Tests.GitHub.Fake;

namespace Slipway.Tests.Images.Registries;

public sealed class A_connection_to_a_registry : IDisposable
{
    private readonly TcpListener server = new(IPAddress.Loopback, 0);
    private readonly SteppingClock clock = new(A.Morning);

    public A_connection_to_a_registry() => server.Start();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private int Port => ((IPEndPoint)server.LocalEndpoint).Port;

    public void Dispose() => server.Dispose();

    [Fact]
    public async Task whose_certificate_nobody_trusts_says_so()
    {
        using var key = RSA.Create(2048);
        using var made = new CertificateRequest("CN=registry.example.com", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var serving = Serve(async stream =>
        {
            await using var secure = new SslStream(stream);
            await secure.AuthenticateAsServerAsync(made);
        });

        var error = await Should.ThrowAsync<UserError>(() => Open(ToServer()).Resolve("v1", Cancellation));

        error.Message.ShouldContain("the certificate of registry.example.com is not trusted");
        error.NextStep.ShouldContain("certificates that this machine trusts");
        clock.Pauses.ShouldBeEmpty();
        await serving;
    }

    [Fact]
    public async Task that_has_no_HTTPS_says_so()
    {
        var serving = Serve(stream => Answer(stream, "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"));

        var error = await Should.ThrowAsync<UserError>(() => Open(ToServer()).Resolve("v1", Cancellation));

        error.Message.ShouldContain("speaks no HTTPS");
        await serving;
    }

    [Fact]
    public async Task to_a_host_that_does_not_exist_says_so()
    {
        var network = new SocketsHttpHandler { ConnectCallback = (_, _) => throw new SocketException((int)SocketError.HostNotFound) };

        (await Should.ThrowAsync<UserError>(() => Open(network).Resolve("v1", Cancellation))).Message.ShouldContain("there is no host registry.example.com");
    }

    [Fact]
    public async Task to_a_registry_that_does_not_run_is_given_up_in_the_end()
    {
        server.Stop();

        var error = await Should.ThrowAsync<UserError>(() => Open(new SocketsHttpHandler(), $"127.0.0.1:{Port}").Resolve("v1", Cancellation));

        error.Message.ShouldContain("does not answer");
        clock.Pauses.Count.ShouldBe(4);
    }

    [Fact]
    public async Task goes_through_the_proxy_of_the_environment()
    {
        var asked = "";
        var serving = Serve(async stream =>
        {
            asked = await new StreamReader(stream, leaveOpen: true).ReadLineAsync(Cancellation) ?? "";
            await Answer(stream, "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
        });

        var error = await Should.ThrowAsync<UserError>(() => Open(ThroughProxy()).Resolve("v1", Cancellation));

        asked.ShouldBe("CONNECT registry.example.com:443 HTTP/1.1");
        error.Message.ShouldContain("the proxy does not lead to registry.example.com");
        await serving;
    }

    [Fact]
    public async Task to_this_machine_goes_through_no_proxy()
    {
        var asked = "";
        using var local = new TcpListener(IPAddress.IPv6Loopback, 0);
        local.Start();
        var serving = Serve(
            async stream =>
            {
                asked = await new StreamReader(stream, leaveOpen: true).ReadLineAsync(Cancellation) ?? "";
                await Answer(stream, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
            },
            local);

        var error = await Should.ThrowAsync<UserError>(() => Open(ThroughProxy(), $"[::1]:{((IPEndPoint)local.LocalEndpoint).Port}").Resolve("v1", Cancellation));

        asked.ShouldBe("GET /v2/listener/manifests/v1 HTTP/1.1");
        error.Message.ShouldContain("has no 'v1'");
        await serving;
    }

    private SocketsHttpHandler ThroughProxy() => new() { Proxy = new LoopbackWithoutProxy(new WebProxy($"http://127.0.0.1:{Port}")) };

    private SocketsHttpHandler ToServer() => new()
    {
        UseProxy = false,
        ConnectCallback = async (_, cancellation) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync(IPAddress.Loopback, Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        },
    };

    private Registry Open(SocketsHttpHandler network, string host = "registry.example.com") =>
        new(RepositoryName.Parse($"{host}/listener"), Registry.Connect(GivenCredentials.None, clock, network), Registries.Silence);

    private async Task Serve(Func<NetworkStream, Task> answer, TcpListener? other = null)
    {
        using var client = await (other ?? server).AcceptTcpClientAsync(Cancellation);
        try
        {
            await answer(client.GetStream());
        }
        catch (Exception exception) when (exception is IOException or System.Security.Authentication.AuthenticationException)
        {
            // The client has seen enough.
        }
    }

    private static async Task Answer(NetworkStream stream, string answer) => await stream.WriteAsync(Encoding.ASCII.GetBytes(answer), Cancellation);
}

using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Slipway.Images.Registries;

namespace Slipway.Tests.Images.Registries;

/// <summary>The real registry, Debian's docker-registry, on loopback.</summary>
internal sealed class DockerRegistry : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly int port;
    private Process process;

    private DockerRegistry(string auth)
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        folder.Write("config.yml", $"""
            version: 0.1
            log: {"{"} level: error {"}"}
            storage: {"{"} filesystem: {"{"} rootdirectory: {folder["data"]} {"}"}, delete: {"{"} enabled: true {"}"} {"}"}
            http: {"{"} addr: 127.0.0.1:{port}, host: http://127.0.0.1:{port} {"}"}
            {auth}
            """);
        process = Run();
    }

    public string Host => $"127.0.0.1:{port}";

    /// <param name="auth">The section of its configuration about who may do what; none is everybody everything.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public static async Task<DockerRegistry> Start(string auth, CancellationToken cancellation)
    {
        var registry = new DockerRegistry(auth);
        await registry.WaitUntilItAnswers(cancellation);
        return registry;
    }

    public RepositoryName Repository(string name) => RepositoryName.Parse($"{Host}/{name}");

    public async Task Continue(CancellationToken cancellation)
    {
        process = Run();
        await WaitUntilItAnswers(cancellation);
    }

    public async Task Stop()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        process.Dispose();
        folder.Dispose();
    }

    private Process Run() => Process.Start(new ProcessStartInfo("docker-registry", ["serve", folder["config.yml"]]) { RedirectStandardError = true, RedirectStandardOutput = true })!;

    private async Task WaitUntilItAnswers(CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(TimeSpan.FromSeconds(20));
        while (true)
        {
            try
            {
                using var connection = new TcpClient();
                await connection.ConnectAsync(IPAddress.Loopback, port, limit.Token);
                return;
            }
            catch (SocketException) when (!process.HasExited)
            {
                await Task.Delay(50, limit.Token);
            }
        }
    }
}

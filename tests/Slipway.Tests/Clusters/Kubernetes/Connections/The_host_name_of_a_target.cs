using System.Net;
using System.Net.Sockets;
using System.Text;
using Slipway.Clusters.Kubernetes.Connections;

namespace Slipway.Tests.Clusters.Kubernetes.Connections;

public sealed class The_host_name_of_a_target : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => listener.Dispose();

    [Fact]
    public async Task is_one_more_way_where_it_answers()
    {
        listener.Start();
        var host = $"{listener.LocalEndpoint}";
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var answering = Answer(stop.Token);

        using var connection = await HostConnection.TryOpen(host, Cancellation);

        connection.ShouldNotBeNull();
        connection.Copy.ShouldBe(host);
        connection.Address.ShouldBe(new Uri($"http://{host}/"));
        connection.Patience.ShouldBeGreaterThan(TimeSpan.Zero);
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => answering);
    }

    [Fact]
    public async Task is_left_out_where_it_does_not_resolve() => (await HostConnection.TryOpen("nowhere.invalid", Cancellation)).ShouldBeNull();

    [Fact]
    public async Task is_left_out_where_nobody_answers()
    {
        listener.Start();
        var host = $"{listener.LocalEndpoint}";
        listener.Stop();

        (await HostConnection.TryOpen(host, Cancellation)).ShouldBeNull();
    }

    // Whoever speaks TLS gets an answer that is none, and hangs up.
    private async Task Answer(CancellationToken cancellation)
    {
        while (true)
        {
            using var client = await listener.AcceptTcpClientAsync(cancellation);
            try
            {
                await client.GetStream().ReadAtLeastAsync(new byte[4096], 1, throwOnEndOfStream: false, cancellation);
                await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"), cancellation);
            }
            catch (IOException)
            {
                client.Close();
            }
        }
    }
}

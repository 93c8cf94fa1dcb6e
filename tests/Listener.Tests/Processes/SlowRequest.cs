using System.Net.Sockets;
using System.Text;

namespace Listener.Tests.Processes;

/// <summary>A request whose last bytes come only when the test says so: in flight in between.</summary>
internal sealed class SlowRequest : IDisposable
{
    private readonly TcpClient client = new();

    private SlowRequest()
    {
    }

    /// <summary>Sends all but the end of the headers.</summary>
    public static async Task<SlowRequest> Begin(Uri service, string path, CancellationToken cancellation)
    {
        var request = new SlowRequest();
        await request.client.ConnectAsync(service.Host, service.Port, cancellation);

        // The first answer proves that the server reads this connection; the second request on it stays unfinished.
        await request.Send($"GET /healthz/live HTTP/1.1\r\nHost: {service.Authority}\r\n\r\n", cancellation);
        await request.client.GetStream().ReadAtLeastAsync(new byte[4096], "live\n".Length, cancellationToken: cancellation);
        await request.Send($"GET {path} HTTP/1.1\r\nHost: {service.Authority}\r\n", cancellation);
        return request;
    }

    /// <returns>The whole response; the server closes the connection after it.</returns>
    public async Task<string> Finish(CancellationToken cancellation)
    {
        await Send("\r\n", cancellation);
        using var response = new StreamReader(client.GetStream(), Encoding.UTF8);
        return await response.ReadToEndAsync(cancellation);
    }

    public void Dispose() => client.Dispose();

    private async Task Send(string text, CancellationToken cancellation) =>
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(text), cancellation);
}

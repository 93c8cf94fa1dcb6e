using System.Net;
using System.Net.Sockets;

namespace Slipway.Tests.Secrets.Aws.Fake;

/// <summary>The fake behind a port of this machine.</summary>
internal sealed class FakeAwsServer : IDisposable
{
    private readonly HttpListener listener;
    private readonly FakeAws fake;

    public FakeAwsServer(FakeAws fake)
    {
        this.fake = fake;
        (listener, Address) = Listen();
        _ = Serve();
    }

    public Uri Address { get; }

    public void Dispose() => listener.Close();

    // A free port may be taken by another process before it is listened on.
    private static (HttpListener Listener, Uri Address) Listen()
    {
        for (var attempt = 0; ; attempt++)
        {
            var address = new Uri($"http://127.0.0.1:{FreePort()}/");
            var listener = new HttpListener { Prefixes = { address.AbsoluteUri } };
            try
            {
                listener.Start();
                return (listener, address);
            }
            catch (HttpListenerException) when (attempt < 10)
            {
                listener.Close();
            }
        }
    }

    private static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }

    private async Task Serve()
    {
        try
        {
            while (true)
            {
                _ = Answer(await listener.GetContextAsync());
            }
        }
        catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
        {
            // Disposed of.
        }
    }

    private async Task Answer(HttpListenerContext context)
    {
        var request = context.Request;
        using var reader = new StreamReader(request.InputStream);
        var asked = new FakeAwsRequest(request.HttpMethod, request.RawUrl!, request.ContentType, request.Headers, await reader.ReadToEndAsync());
        await fake.Hold(asked);
        var answer = fake.Answer(asked);
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = answer.ContentType;
        context.Response.AddHeader("x-amzn-RequestId", Guid.NewGuid().ToString());
        var bytes = System.Text.Encoding.UTF8.GetBytes(answer.Body);
        context.Response.ContentLength64 = bytes.Length;
        await context.Response.OutputStream.WriteAsync(bytes);
        context.Response.Close();
    }
}

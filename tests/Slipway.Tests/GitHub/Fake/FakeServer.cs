using System.Net;
using System.Net.Sockets;

namespace Slipway.Tests.GitHub.Fake;

/// <summary>The fake behind a port of this machine.</summary>
internal sealed class FakeServer : IDisposable
{
    private readonly HttpListener listener;
    private readonly FakeGitHub fake;

    public FakeServer(FakeGitHub fake)
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
        var body = await reader.ReadToEndAsync();
        var token = request.Headers["Authorization"]?.Split(' ')[^1];
        using var answer = AnswerTo(new FakeRequest(request.HttpMethod, request.Url!, token, body.Length == 0 ? null : body)).Message();
        context.Response.StatusCode = (int)answer.StatusCode;
        context.Response.ContentType = answer.Content.Headers.ContentType?.ToString();
        foreach (var (name, values) in answer.Headers)
        {
            context.Response.AddHeader(name, values.First());
        }

        var bytes = await answer.Content.ReadAsByteArrayAsync();
        context.Response.ContentLength64 = bytes.Length;
        await context.Response.OutputStream.WriteAsync(bytes);
        context.Response.Close();
    }

    private FakeAnswer AnswerTo(FakeRequest request)
    {
        try
        {
            return fake.Answer(request);
        }
        catch (UnknownToGitHub exception)
        {
            return FakeAnswer.Error(HttpStatusCode.NotImplemented, exception.Message);
        }
    }
}

using System.Net;
using System.Text;

namespace Nuke.Common.Tests.Tooling;

/// <summary>An HTTP server on this machine with fixed answers.</summary>
internal sealed class LocalServer : IDisposable
{
    private readonly Dictionary<string, (int Status, string Text)> answers = [];
    private readonly List<string> requests = [];
    private readonly HttpListener listener;

    public LocalServer()
    {
        listener = LoopbackListener.Start(out var address);
        Address = address;
        _ = Serve();
    }

    public Uri Address { get; }

    /// <summary>The requests, as <c>GET /path?query body</c>.</summary>
    public IReadOnlyList<string> Requests
    {
        get
        {
            lock (requests)
            {
                return [.. requests];
            }
        }
    }

    /// <summary>Answers with a text, in which <c>HOST</c> stands for the address of this server.</summary>
    public LocalServer With(string path, string text, int status = 200)
    {
        answers[path] = (status, text.Replace("HOST/", Address.ToString(), StringComparison.Ordinal));
        return this;
    }

    public void Dispose() => listener.Close();

    private async Task Serve()
    {
        while (listener.IsListening)
        {
            try
            {
                await Answer(await listener.GetContextAsync());
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task Answer(HttpListenerContext context)
    {
        using var reader = new StreamReader(context.Request.InputStream);
        var body = await reader.ReadToEndAsync();
        lock (requests)
        {
            requests.Add($"{context.Request.HttpMethod} {context.Request.RawUrl} {body}".Trim());
        }

        var (status, text) = answers.GetValueOrDefault(context.Request.Url!.AbsolutePath, (404, "{}"));
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(text));
        context.Response.Close();
    }
}

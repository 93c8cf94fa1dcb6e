using Serilog;

namespace Slipway.Clusters.Kubernetes.Connections;

/// <summary>The way that users take: the host name. Where there is none from here, such as before its record is made, nothing is lost but this one check.</summary>
internal static class HostConnection
{
    private static readonly TimeSpan ReachLimit = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan AnswerLimit = TimeSpan.FromSeconds(10);

    /// <summary>A connection to a host that answers; null when none does.</summary>
    public static async Task<InstanceConnection?> TryOpen(string host, CancellationToken cancellation)
    {
        var http = new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) { Timeout = AnswerLimit };
        Uri[] addresses = [new($"https://{host}/"), new($"http://{host}/")];
        var answers = await Task.WhenAll(addresses.Select(x => Answers(http, x, cancellation)));
        if (addresses.Zip(answers).FirstOrDefault(x => x.Second).First is { } address)
        {
            return new InstanceConnection(host, http, address) { Patience = AnswerLimit };
        }

        http.Dispose();
        return null;
    }

    private static async Task<bool> Answers(HttpClient http, Uri address, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(ReachLimit);
        try
        {
            using var answer = await http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            return true;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            Log.Verbose("{Address} does not answer from here within {Seconds} s", address, ReachLimit.TotalSeconds);
            return false;
        }
        catch (HttpRequestException exception)
        {
            Log.Verbose("{Address} does not answer from here ({Problem})", address, exception.HttpRequestError);
            return false;
        }
    }
}

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
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(ReachLimit);
        try
        {
            foreach (var address in new[] { new Uri($"https://{host}/"), new Uri($"http://{host}/") })
            {
                if (await Answers(http, address, limit.Token))
                {
                    return new InstanceConnection(host, http, address) { Patience = AnswerLimit };
                }
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            Log.Debug("{Host:l} does not answer from here within {Seconds} s", host, ReachLimit.TotalSeconds);
        }

        http.Dispose();
        return null;
    }

    private static async Task<bool> Answers(HttpClient http, Uri address, CancellationToken cancellation)
    {
        try
        {
            using var answer = await http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellation);
            return true;
        }
        catch (HttpRequestException exception)
        {
            Log.Debug("{Address} does not answer from here ({Problem})", address, exception.HttpRequestError);
            return false;
        }
    }
}

using Serilog;

namespace Slipway.GitHub.Internal.Http;

/// <summary>Asks again after a disturbance, where asking changes nothing.</summary>
internal sealed class Retries(TimeProvider clock) : DelegatingHandler
{
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(9)];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        foreach (var pause in request.Method == HttpMethod.Get ? Pauses : [])
        {
            if (await TrySend(request, cancellationToken) is { } response)
            {
                return response;
            }

            Log.Debug("{Address} is disturbed: asking again in {Seconds} s", request.RequestUri!.AbsolutePath, pause.TotalSeconds);
            await Task.Delay(pause, clock, cancellationToken);
        }

        return await base.SendAsync(request, cancellationToken);
    }

    private async Task<HttpResponseMessage?> TrySend(HttpRequestMessage request, CancellationToken cancellation)
    {
        try
        {
            var response = await base.SendAsync(request, cancellation);
            if ((int)response.StatusCode < 500)
            {
                return response;
            }

            response.Dispose();
        }
        catch (Exception exception) when (exception is HttpRequestException or TimeoutException or IOException)
        {
            Log.Debug("{Error:l}", exception.Message);
        }

        return null;
    }
}

using System.Net;
using Serilog;

namespace Slipway.Images.Registries;

/// <summary>Asks again what failed for a reason that passes: a lost connection, 429, 5xx. Whatever is sent to a registry is addressed by its digest, so that twice is as good as once.</summary>
/// <remarks>RFC 9110, section 10.2.3, for Retry-After.</remarks>
internal sealed class Patience(TimeProvider clock, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private const int Attempts = 5;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var (answer, reason) = await Try(request, isLast: attempt == Attempts, cancellationToken);
            if (answer is not null && (reason is null || attempt == Attempts))
            {
                return answer;
            }

            var pause = PauseAfter(answer, attempt);
            answer?.Dispose();
            Log.Information("{Registry:l}: {Reason:l}; trying again in {Seconds:0.0} s", request.RequestUri!.Authority, reason, pause.TotalSeconds);
            await Task.Delay(pause, clock, cancellationToken);
        }
    }

    private async Task<(HttpResponseMessage? Answer, string? Reason)> Try(HttpRequestMessage request, bool isLast, CancellationToken cancellation)
    {
        try
        {
            var answer = await base.SendAsync(request, cancellation);
            var passes = answer.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError;
            return (answer, passes ? $"answers {(int)answer.StatusCode}" : null);
        }
        catch (HttpRequestException exception) when (!isLast && exception.HttpRequestError is not (HttpRequestError.SecureConnectionError or HttpRequestError.NameResolutionError))
        {
            return (null, $"does not answer ({exception.HttpRequestError})");
        }
    }

    // Jitter: many builds that were refused at once do not come back at once.
    private TimeSpan PauseAfter(HttpResponseMessage? answer, int attempt)
    {
        var told = answer?.Headers.RetryAfter is { } header ? header.Delta ?? header.Date - clock.GetUtcNow() : null;
        var ours = TimeSpan.FromSeconds(Math.Pow(2, attempt - 1) * (0.5 + (Random.Shared.NextDouble() / 2)));
        return told is { } time && time > TimeSpan.Zero ? time < Longest ? time : Longest : ours;
    }
}

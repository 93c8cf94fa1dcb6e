using System.Net;
using Serilog;

namespace Slipway.Images.Registries;

/// <summary>Asks again what failed for a reason that passes: a lost connection, 429, 5xx. Whatever is sent to a registry is addressed by its digest, so that twice is as good as once.</summary>
/// <remarks>RFC 9110, section 10.2.3, for Retry-After.</remarks>
internal sealed class Patience(TimeProvider clock, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private const int Attempts = 5;

    // Until the answer begins, with the time that sending takes.
    private static readonly TimeSpan AnswerLimit = TimeSpan.FromMinutes(10);

    // Who is told to come back later than this is told so.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <summary>For what means something else when it is sent twice: a lost connection is the sender's to mend.</summary>
    public static HttpRequestOptionsKey<bool> Once { get; } = new("Slipway.Once");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var (answer, reason) = await Try(request, isLast: attempt == Attempts, cancellationToken);
            if (answer is not null && (reason is null || attempt == Attempts || ToldBy(answer) > Longest))
            {
                return answer;
            }

            var pause = ToldBy(answer) is { } told && told > TimeSpan.Zero ? told : PauseAfter(attempt);
            answer?.Dispose();
            Log.Information("{Registry:l}: {Reason:l}; trying again in {Seconds:0.0} s", request.RequestUri!.Authority, reason, pause.TotalSeconds);
            await Task.Delay(pause, clock, cancellationToken);
        }
    }

    private async Task<(HttpResponseMessage? Answer, string? Reason)> Try(HttpRequestMessage request, bool isLast, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(AnswerLimit, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellation, limit.Token);
        try
        {
            var answer = await base.SendAsync(request, both.Token);
            var passes = answer.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError;
            return (answer, passes ? $"answers {(int)answer.StatusCode}" : null);
        }
        catch (OperationCanceledException exception) when (limit.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw new HttpRequestException(HttpRequestError.ConnectionError, $"nothing comes within {AnswerLimit.TotalMinutes:0} minutes", exception);
        }
        catch (HttpRequestException exception) when (!isLast && IsPassing(exception.HttpRequestError) && !request.Options.TryGetValue(Once, out _))
        {
            return (null, $"does not answer ({exception.HttpRequestError})");
        }
    }

    /// <summary>Whether it may be over when it is tried again.</summary>
    public static bool IsPassing(HttpRequestError error) =>
        error is not (HttpRequestError.SecureConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.ProxyTunnelError);

    private TimeSpan? ToldBy(HttpResponseMessage? answer) => answer?.Headers.RetryAfter is { } header ? header.Delta ?? header.Date - clock.GetUtcNow() : null;

    // Jitter: many builds that were refused at once do not come back at once.
    private static TimeSpan PauseAfter(int attempt) => TimeSpan.FromSeconds(Math.Pow(2, attempt - 1) * (0.5 + (Random.Shared.NextDouble() / 2)));
}

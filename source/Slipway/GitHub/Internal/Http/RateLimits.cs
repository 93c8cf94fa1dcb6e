using System.Globalization;
using System.Net;
using Serilog;

namespace Slipway.GitHub.Internal.Http;

/// <summary>Waits when GitHub says that there were too many requests. Such a request was not carried out, whatever it was.</summary>
/// <remarks>GitHub's documentation, "Rate limits for the REST API": the primary limit, and secondary ones.</remarks>
internal sealed class RateLimits(TimeSpan longest, TimeProvider clock) : DelegatingHandler
{
    private static readonly TimeSpan Unsaid = TimeSpan.FromMinutes(1);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var waited = TimeSpan.Zero;
        for (var least = TimeSpan.FromSeconds(1); ; least *= 2)
        {
            var response = await base.SendAsync(request, cancellationToken);
            if (await Limit(response, cancellationToken) is not { } limit)
            {
                return response;
            }

            response.Dispose();
            var pause = limit.Pause > least ? limit.Pause : least;
            if (waited + pause > longest)
            {
                throw new UserError(
                    $"GitHub lets this token ask again at {clock.GetUtcNow() + pause:yyyy-MM-dd HH:mm} UTC ({limit.Reason})",
                    $"that is longer than {longest.TotalMinutes:0} min: run it again then; what was recorded is found again");
            }

            waited += pause;
            Log.Warning("GitHub asks to wait {Seconds:0} s: {Reason:l}", Math.Ceiling(pause.TotalSeconds), limit.Reason);
            await Task.Delay(pause, clock, cancellationToken);
        }
    }

    private async Task<(TimeSpan Pause, string Reason)?> Limit(HttpResponseMessage response, CancellationToken cancellation)
    {
        if (response.StatusCode is not (HttpStatusCode.Forbidden or HttpStatusCode.TooManyRequests))
        {
            return null;
        }

        if (RetryAfter(response) is { } pause)
        {
            return (pause, "too many requests in a short time");
        }

        if (Header(response, "x-ratelimit-remaining") == "0" && long.TryParse(Header(response, "x-ratelimit-reset"), NumberStyles.None, CultureInfo.InvariantCulture, out var reset))
        {
            var at = DateTimeOffset.FromUnixTimeSeconds(Math.Min(reset, DateTimeOffset.MaxValue.ToUnixTimeSeconds()));
            return (Clamped(at - clock.GetUtcNow() + TimeSpan.FromSeconds(1)), "this hour's requests are used up");
        }

        var isLimit = response.StatusCode == HttpStatusCode.TooManyRequests
            || (await response.Content.ReadAsStringAsync(cancellation)).Contains("secondary rate limit", StringComparison.OrdinalIgnoreCase);
        return isLimit ? (Unsaid, "too many requests, and it does not say for how long") : null;
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => Clamped(delta),
        { Date: { } date } => Clamped(date - clock.GetUtcNow()),
        _ => null,
    };

    // A year is beyond every bound, and still a time that can be written.
    private static TimeSpan Clamped(TimeSpan pause) => pause > TimeSpan.FromDays(365) ? TimeSpan.FromDays(365) : pause;

    private static string? Header(HttpResponseMessage response, string name) => response.Headers.TryGetValues(name, out var values) ? values.First() : null;
}

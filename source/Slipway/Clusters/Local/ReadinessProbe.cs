namespace Slipway.Clusters.Local;

/// <summary>Waits until an instance says that it is ready.</summary>
internal sealed class ReadinessProbe(HttpClient http)
{
    // While a process turns into another program, the system shows no arguments of it for a moment.
    private const int EnoughMisses = 6;

    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan AnswerLimit = TimeSpan.FromSeconds(5);

    /// <summary>Asks once.</summary>
    /// <returns>Null when it is ready, else what it said.</returns>
    public async Task<string?> Ask(Uri address, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(AnswerLimit);
        try
        {
            using var answer = await http.GetAsync(address, limit.Token);
            return answer.IsSuccessStatusCode ? null : $"{address} answers {(int)answer.StatusCode}";
        }
        catch (HttpRequestException exception)
        {
            return $"{address} does not answer ({exception.HttpRequestError})";
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return $"{address} does not answer within {AnswerLimit.TotalSeconds:0} s";
        }
    }

    /// <summary>Asks until it is ready, its process has ended, or the time is over.</summary>
    /// <returns>Null when it is ready, else why not.</returns>
    public async Task<string?> Wait(Uri address, DetachedProcess process, TimeSpan patience, CancellationToken cancellation)
    {
        var missed = 0;
        for (var end = DateTime.UtcNow + patience; ;)
        {
            missed = process.IsRunning ? 0 : missed + 1;
            if (missed == EnoughMisses)
            {
                return "its process has ended";
            }

            var answer = await Ask(address, cancellation);
            if (answer is null)
            {
                return null;
            }

            if (DateTime.UtcNow > end)
            {
                return $"{answer} after {patience.TotalSeconds:0} s";
            }

            await Task.Delay(Step, cancellation);
        }
    }
}

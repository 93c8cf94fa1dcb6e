using System.Diagnostics;
using Slipway.Tools;

namespace Slipway.Benchmarks;

/// <summary>Times of programs, in seconds.</summary>
internal static class Stopwatches
{
    /// <summary>The time in the middle of several runs.</summary>
    public static async Task<double> Median(this ToolCall call, int runs, CancellationToken cancellation)
    {
        var seconds = new List<double>();
        for (var i = 0; i < runs; i++)
        {
            seconds.Add(await call.Time(cancellation));
        }

        return seconds.Order().ElementAt(runs / 2);
    }

    /// <summary>The time in the middle of several runs after one that may compile or fill a cache.</summary>
    public static async Task<double> WarmMedian(this ToolCall call, int runs, CancellationToken cancellation)
    {
        await call.Run(cancellation);
        return await call.Median(runs, cancellation);
    }

    /// <summary>The time of one run.</summary>
    public static async Task<double> Time(this ToolCall call, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        await call.Run(cancellation);
        return watch.Elapsed.TotalSeconds;
    }
}

using System.Collections.Concurrent;
using Nuke.Common;
using Slipway.Files;
using Slipway.Gates;
using Slipway.Promotion;

namespace Slipway;

/// <summary>One run of a build: its cancellation, its exit code and its summary.</summary>
internal sealed class PipelineRun(INukeBuild build)
{
    private readonly Lazy<Interruption> interruption = new(() => new Interruption());
    private readonly ConcurrentBag<Evidence> counted = [];

    public CancellationToken Cancellation => interruption.Value.Token;

    /// <summary>Runs a step of the pipeline; what a user can mend comes out as a <see cref="UserError"/>.</summary>
    public Task Step(Func<CancellationToken, Task> step) => Storage.Guard(async () =>
    {
        try
        {
            await step(Cancellation);
            return true;
        }
        catch (PromotionDenied)
        {
            build.ExitCode = PromotionDenied.ExitCode;
            throw;
        }
        catch (OperationCanceledException exception) when (Cancellation.IsCancellationRequested)
        {
            throw new UserError("interrupted", "run it again: what was done already is not repeated", exception);
        }
    });

    /// <summary>Runs a gate and keeps its evidence, or what was found out before it failed, for the last line.</summary>
    public async Task<Evidence> Counting(Func<Task<Evidence>> gate)
    {
        try
        {
            var evidence = await gate();
            counted.Add(evidence);
            return evidence;
        }
        catch (GateFailed failed)
        {
            counted.Add(failed.Evidence);
            throw;
        }
    }

    /// <summary>The last line of a build that has run tests.</summary>
    public void WriteTestCount()
    {
        var tests = counted.Where(x => x.Counts.ContainsKey("failed")).ToList();
        if (tests.Count > 0)
        {
            Console.Out.WriteLine($"{tests.Sum(x => x.Counts["passed"])} passed, {tests.Sum(x => x.Counts["failed"])} failed");
        }
    }

    /// <summary>The answer to a question that a target's definition asks; there it cannot be awaited.</summary>
    public T Await<T>(Func<CancellationToken, Task<T>> question) => question(Cancellation).GetAwaiter().GetResult();

    /// <summary>Adds to the running target's line in the summary.</summary>
    public void Report(params IReadOnlyList<(string Key, string Value)> pairs) => build.ReportSummary(summary =>
    {
        foreach (var (key, value) in pairs.Where(x => x.Value.Length > 0))
        {
            summary[key] = value;
        }

        return summary;
    });
}

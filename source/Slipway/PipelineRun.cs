using System.Collections.Concurrent;
using Nuke.Common;
using Slipway.Files;
using Slipway.Gates;
using Slipway.Promotion;
using Slipway.Reporting;
using Slipway.Reporting.Actions;

namespace Slipway;

/// <summary>One run of a build: its cancellation, its exit code and its summary.</summary>
internal sealed class PipelineRun(INukeBuild build)
{
    private readonly Lazy<Interruption> interruption = new(() => new Interruption());
    private readonly ConcurrentQueue<Task> whole = [];

    /// <summary>What has become known, for the report of the run.</summary>
    public RunNotes Notes { get; } = new(RunnerFiles.Find() is { } files
        ? new ActionsReport(files, build.RootDirectory, new SecretParameters(build), Console.Out)
        : new LogAlone());

    public CancellationToken Cancellation => interruption.Value.Token;

    /// <summary>Runs a step of the pipeline; what a user can mend comes out as a <see cref="UserError"/>.</summary>
    public async Task Step(Func<CancellationToken, Task> step)
    {
        try
        {
            await Storage.Guard(() => Run(step));
        }
        catch (UserError error)
        {
            Notes.Add(error);
            throw;
        }
    }

    /// <summary>The same for a step that may not be left halfway: after an interruption the engine gives targets seconds, and this one may need minutes to end in order.</summary>
    public Task WholeStep(Func<CancellationToken, Task> step)
    {
        var running = Step(step);
        whole.Enqueue(running);
        return running;
    }

    /// <summary>Runs a gate and keeps its evidence, or what was found out before it failed, for the last line.</summary>
    public async Task<Evidence> Counting(Func<Task<Evidence>> gate)
    {
        try
        {
            var evidence = await gate();
            Notes.Add(evidence);
            return evidence;
        }
        catch (GateFailed failed)
        {
            Notes.Add(failed.Evidence);
            throw;
        }
    }

    /// <summary>Ends the run: its report, and the count of its tests as the last line.</summary>
    public void Finish()
    {
        AwaitWholeSteps();
        var outcome = interruption is { IsValueCreated: true, Value.Token.IsCancellationRequested: true } ? RunOutcome.Interrupted
            : build.ExitCode == PromotionDenied.ExitCode ? RunOutcome.Refused
            : build.IsSucceeding ? RunOutcome.Succeeded
            : RunOutcome.Failed;
        Notes.Finish(outcome, [.. build.InvokedTargets.Select(x => x.Name)], [.. build.FailedTargets.Concat(build.AbortedTargets).Select(x => x.Name)]);
        WriteTestCount();
    }

    private void AwaitWholeSteps()
    {
        foreach (var step in whole.Where(x => !x.IsCompleted))
        {
            Console.Error.WriteLine("waiting for what may not be left halfway; Ctrl+C once more leaves it");
            Task.WhenAny(step).GetAwaiter().GetResult();
            Console.Error.WriteLine(step.Exception is { } failure ? failure.GetBaseException().Message : "it has ended in order");
        }
    }

    private void WriteTestCount()
    {
        var tests = Notes.Gates.Where(x => x.Counts.ContainsKey("failed")).ToList();
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

    private async Task<bool> Run(Func<CancellationToken, Task> step)
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
    }
}

using Nuke.Common.Reporting;

namespace Nuke.Common.Execution;

/// <summary>Runs the targets of a plan, those that do not wait for each other side by side.</summary>
internal sealed class TargetExecutor(
    IReadOnlyList<ExecutableTarget> plan,
    TargetRunner runner,
    Interruption interruption,
    BuildContext context,
    int parallelism)
{
    private readonly TargetSchedule schedule = new(plan, isSequential: parallelism == 1);
    private readonly Dictionary<Task, ExecutableTarget> running = [];

    /// <summary>Those that put things in order after an interruption have the time that they need.</summary>
    private readonly HashSet<ExecutableTarget> begunAfterwards = [];

    /// <summary>Set by the thread of a target that failed, so that nothing starts behind its back.</summary>
    private volatile bool hasFailed;

    private bool IsStopping => hasFailed || interruption.Requested.IsCompleted;

    /// <summary>Ends when nothing runs any more and nothing more may start.</summary>
    public async Task Run()
    {
        var deadline = Deadline();
        while (true)
        {
            while (CanTake() && schedule.TryTake(out var target))
            {
                Take(target);
            }

            if (running.Count == 0)
            {
                return;
            }

            if (deadline.IsCompleted && !running.Values.Any(begunAfterwards.Contains))
            {
                AbandonAll();
                continue;
            }

            var ended = await Task.WhenAny(deadline.IsCompleted ? running.Keys : [.. running.Keys, deadline]);
            if (running.Remove(ended, out var done))
            {
                await ended;
                schedule.Settle(done);
            }
        }
    }

    private async Task Deadline()
    {
        await interruption.Requested;
        await Task.Delay(context.Invocation.Grace);
    }

    /// <summary>What has to run after a failure comes when everything else has ended.</summary>
    private bool CanTake()
    {
        if (!IsStopping)
        {
            return running.Count < parallelism;
        }

        foreach (var target in plan.Where(target => target is { Status: ExecutionStatus.Scheduled, AssuredAfterFailure: false }))
        {
            target.Status = ExecutionStatus.NotRun;
        }

        return running.Count < parallelism && running.Values.All(target => target.AssuredAfterFailure);
    }

    private void Take(ExecutableTarget target)
    {
        switch (target)
        {
            case { Status: ExecutionStatus.Scheduled, Actions: [], DynamicConditions: [] }:
                target.Status = ExecutionStatus.Collective;
                schedule.Settle(target);
                break;
            case { Status: ExecutionStatus.Scheduled }:
                Start(target);
                break;
            case { Status: ExecutionStatus.Skipped }:
                runner.Skip(target);
                NoteFailure(target);
                schedule.Settle(target);
                break;
            default:
                schedule.Settle(target);
                break;
        }
    }

    private void Start(ExecutableTarget target)
    {
        interruption.StayIfEnding();
        target.Status = ExecutionStatus.Running;
        if (interruption.Requested.IsCompleted)
        {
            begunAfterwards.Add(target);
        }

        running.Add(
            Task.Factory.StartNew(
                () =>
                {
                    runner.Run(target);
                    NoteFailure(target);
                },
                CancellationToken.None,
                TaskCreationOptions.LongRunning | TaskCreationOptions.DenyChildAttach,
                TaskScheduler.Default),
            target);
    }

    private void NoteFailure(ExecutableTarget target)
    {
        if (target is { Status: ExecutionStatus.Failed, ProceedAfterFailure: false })
        {
            hasFailed = true;
        }
    }

    /// <summary>A thread cannot be ended from outside; the process ends soon.</summary>
    private void AbandonAll()
    {
        foreach (var target in running.Values)
        {
            target.Status = ExecutionStatus.Aborted;
            target.Stopwatch.Stop();
            context.Problems.AddOutcome(new Problem(IsError: true, target.Name, "did not end in time after the interruption"));
            schedule.Settle(target);
        }

        context.Console.AbandonAll();
        running.Clear();
    }
}

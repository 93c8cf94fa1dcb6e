using Nuke.Common.Reporting;

namespace Nuke.Common.Execution;

/// <summary>Runs the targets of a plan, those that do not wait for each other side by side.</summary>
internal sealed class TargetExecutor(
    IReadOnlyList<ExecutableTarget> plan,
    TargetRunner runner,
    Interruption interruption,
    BuildContext context)
{
    private readonly IReadOnlyDictionary<ExecutableTarget, IReadOnlySet<ExecutableTarget>> predecessors = ExecutionPlanner.Predecessors(plan);
    private readonly Dictionary<Task, ExecutableTarget> running = [];

    /// <summary>Ends when nothing runs any more and nothing more may start.</summary>
    public async Task Run()
    {
        var deadline = Deadline();
        while (true)
        {
            StartAllThatCan();
            if (running.Count == 0)
            {
                return;
            }

            var ended = await Task.WhenAny(deadline.IsCompleted ? running.Keys : [.. running.Keys, deadline]);
            if (ended == deadline)
            {
                AbandonAll();
            }
            else if (running.Remove(ended, out var target))
            {
                await ended;
                if (target is { Status: ExecutionStatus.Failed, ProceedAfterFailure: false })
                {
                    LeaveOutTheRest();
                }
            }
        }
    }

    private async Task Deadline()
    {
        await interruption.Requested;
        await Task.Delay(context.Invocation.Grace);
    }

    private void StartAllThatCan()
    {
        if (interruption.Requested.IsCompleted)
        {
            LeaveOutTheRest();
        }

        while (running.Count < context.Invocation.Parallelism && plan.FirstOrDefault(CanStart) is { } target)
        {
            if (target.Actions is [] && target.DynamicConditions is [])
            {
                target.Status = ExecutionStatus.Collective;
                continue;
            }

            target.Status = ExecutionStatus.Running;
            running.Add(
                Task.Factory.StartNew(
                    () => runner.Run(target),
                    CancellationToken.None,
                    TaskCreationOptions.LongRunning | TaskCreationOptions.DenyChildAttach,
                    TaskScheduler.Default),
                target);
        }
    }

    /// <summary>What has to run after a failure comes when everything else has ended.</summary>
    private bool CanStart(ExecutableTarget target) =>
        target.Status == ExecutionStatus.Scheduled
        && predecessors[target].All(IsSettled)
        && (!IsStopping || running.Values.All(other => other.AssuredAfterFailure));

    /// <summary>Its status alone does not tell: a target that has just failed must first stop the others.</summary>
    private bool IsSettled(ExecutableTarget target) => target.Status != ExecutionStatus.Scheduled && !running.ContainsValue(target);

    private bool IsStopping => plan.Any(target => target.Status == ExecutionStatus.NotRun) || interruption.Requested.IsCompleted;

    private void LeaveOutTheRest()
    {
        foreach (var target in plan.Where(target => target is { Status: ExecutionStatus.Scheduled, AssuredAfterFailure: false }))
        {
            target.Status = ExecutionStatus.NotRun;
        }
    }

    /// <summary>A thread cannot be ended from outside; the process ends soon.</summary>
    private void AbandonAll()
    {
        foreach (var target in running.Values)
        {
            target.Status = ExecutionStatus.Aborted;
            target.Stopwatch.Stop();
            context.Problems.Add(new Problem(IsError: true, target.Name, "did not end in time after the interruption"));
        }

        running.Clear();
    }
}

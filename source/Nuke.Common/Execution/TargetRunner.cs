using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Nuke.Common.Reporting;

namespace Nuke.Common.Execution;

/// <summary>Runs one target on the calling thread.</summary>
/// <param name="context">The run.</param>
/// <param name="events">What the build wants to hear of.</param>
/// <param name="interruption">The wish that the build end.</param>
/// <param name="remember">Called for each target that succeeded.</param>
[StackTraceHidden]
[SuppressMessage("Design", "CA1031", Justification = "The outermost edge of what a build's author wrote: whatever it throws fails the target.")]
internal sealed class TargetRunner(BuildContext context, ExtensionEvents events, Interruption interruption, Action<ExecutableTarget> remember)
{
    public void Run(ExecutableTarget target)
    {
        using var scope = TargetScope.Enter(target, context);
        var canBeAborted = interruption.ExitCode is null;
        target.Begin();
        try
        {
            if (!IsSkipped(target))
            {
                RunActions(target);
            }
        }
        catch (Exception exception)
        {
            Fail(target, exception, canBeAborted);
        }
    }

    /// <summary>The turn of a target that was left out before anything ran.</summary>
    public void Skip(ExecutableTarget target)
    {
        using var scope = TargetScope.Enter(target, context);
        try
        {
            events.OnTargetSkipped(target);
        }
        catch (Exception exception)
        {
            Fail(target, exception, canBeAborted: false);
        }
    }

    private void RunActions(ExecutableTarget target)
    {
        if (target.Actions is [])
        {
            End(target, ExecutionStatus.Collective);
            return;
        }

        using var block = context.Host.WriteBlock(target.Name);
        using var line = new Undo(context.Console.EndLine);
        events.OnTargetRunning(target);
        foreach (var action in target.Actions)
        {
            action();
        }

        End(target, ExecutionStatus.Succeeded);
        events.OnTargetSucceeded(target);
        remember(target);
    }

    private bool IsSkipped(ExecutableTarget target)
    {
        var unmet = target.DynamicConditions.FirstOrDefault(condition => !condition.Delegate());
        if (unmet.Text is null)
        {
            return false;
        }

        target.OnlyWhen = unmet.Text;
        End(target, ExecutionStatus.Skipped);
        events.OnTargetSkipped(target);
        return true;
    }

    private void Fail(ExecutableTarget target, Exception exception, bool canBeAborted)
    {
        Report(target, exception);
        End(target, canBeAborted && interruption.ExitCode is not null ? ExecutionStatus.Aborted : ExecutionStatus.Failed);
        try
        {
            events.OnTargetFailed(target);
        }
        catch (Exception further)
        {
            Report(target, further);
        }
    }

    private void Report(ExecutableTarget target, Exception exception)
    {
        var cause = ErrorText.Causes(exception).First();
        context.Console.WriteLine(context.Console.Palette.Error(ErrorText.Of(exception, context.Verbosity)));
        context.Problems.AddOutcome(new Problem(IsError: true, target.Name, ErrorText.InBrief(exception)));
        target.Remark(cause.GetType().Name, cause.Message.Split('\n')[0].TrimEnd());
    }

    /// <summary>The build may have given the target up before.</summary>
    private static void End(ExecutableTarget target, ExecutionStatus status)
    {
        target.Stopwatch.Stop();
        target.Status = target.Status == ExecutionStatus.Aborted ? ExecutionStatus.Aborted : status;
    }
}

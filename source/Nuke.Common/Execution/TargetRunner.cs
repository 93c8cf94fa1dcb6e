using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Nuke.Common.Reporting;

namespace Nuke.Common.Execution;

/// <summary>Runs one target on the calling thread.</summary>
[StackTraceHidden]
internal sealed class TargetRunner(BuildContext context, ExtensionEvents events, Interruption interruption)
{
    [SuppressMessage("Design", "CA1031", Justification = "The outermost edge of what a build's author wrote: whatever it throws fails the target.")]
    public void Run(ExecutableTarget target)
    {
        using var scope = TargetScope.Enter(target, context);
        target.Stopwatch.Start();
        try
        {
            if (!IsSkipped(target))
            {
                RunActions(target);
            }
        }
        catch (Exception exception)
        {
            Fail(target, exception);
        }
    }

    private void RunActions(ExecutableTarget target)
    {
        using var block = context.Host.WriteBlock(target.Name);
        events.OnTargetRunning(target);
        foreach (var action in target.Actions)
        {
            action();
        }

        End(target, target.Actions is [] ? ExecutionStatus.Collective : ExecutionStatus.Succeeded);
        events.OnTargetSucceeded(target);
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

    private void Fail(ExecutableTarget target, Exception exception)
    {
        var cause = ErrorText.Causes(exception).First();
        context.Console.WriteLine(context.Console.Palette.Error(ErrorText.Of(exception, context.Verbosity)));
        context.Problems.Add(new Problem(IsError: true, target.Name, ErrorText.InBrief(exception)));
        target.SummaryInformation[cause.GetType().Name] = cause.Message.Split('\n')[0].TrimEnd();
        End(target, interruption.ExitCode is null ? ExecutionStatus.Failed : ExecutionStatus.Aborted);
        events.OnTargetFailed(target);
    }

    /// <summary>The build may have given the target up before.</summary>
    private static void End(ExecutableTarget target, ExecutionStatus status)
    {
        target.Stopwatch.Stop();
        target.Status = target.Status == ExecutionStatus.Aborted ? ExecutionStatus.Aborted : status;
    }
}

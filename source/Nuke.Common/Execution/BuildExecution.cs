using Nuke.Common.CI;
using Nuke.Common.Reporting;

namespace Nuke.Common.Execution;

/// <summary>The part of a run that does something: from the checks to the summary.</summary>
internal static class BuildExecution
{
    /// <returns>The exit code.</returns>
    /// <exception cref="UsageError">Something that the targets require is missing; nothing has run.</exception>
    public static int Run(BuildContext context, NukeBuild build, IReadOnlyList<ExecutableTarget> plan, IReadOnlyList<string>? skipped)
    {
        var (parallelism, _) = (context.Parallelism, context.Partition);
        using var log = context.Host is IBuildServer ? null : context.Console.LogTo(new BuildLog(context.Root));
        var events = ExtensionEvents.Of(build);
        if (!build.NoLogo && context.Verbosity != Verbosity.Quiet && !context.DisabledOutputs.Contains(DefaultOutput.Logo))
        {
            context.Host.WriteLogo();
        }

        var attempt = new BuildAttempt(context, plan);
        if (build.Continue)
        {
            attempt.SkipWhatSucceeded(plan);
        }
        else
        {
            attempt.Forget();
        }

        var skipping = new Skipping(plan);
        skipping.ByUser(skipped);
        events.OnBuildInitialized(context.Targets, () => new ValueInjector(build).InjectOtherValues(Requirement.MembersOf(plan)));
        skipping.ByCondition();
        Requirement.Check(context, build, plan);
        var interruption = context.Invocation.Interruption;
        using (interruption.WhileTargetsRun())
        using (new ChildInterruption(context))
        using (new Progress(context, plan))
        {
            var runner = new TargetRunner(context, events, interruption, attempt.Note);
            new TargetExecutor(plan, runner, interruption, context, parallelism).Run().GetAwaiter().GetResult();
        }

        WriteOutcome(context, build);
        if (build.IsSucceeding)
        {
            attempt.Forget();
        }

        events.OnBuildFinished();
        return interruption.ExitCode ?? build.ExitCode ?? (build.IsSucceeding ? 0 : 1);
    }

    private static void WriteOutcome(BuildContext context, NukeBuild build)
    {
        var disabled = context.DisabledOutputs;
        if (!disabled.Contains(DefaultOutput.ErrorsAndWarnings) && context.Problems.Any())
        {
            context.Console.WriteLine();
            context.Host.WriteErrorsAndWarnings();
        }

        if (context.Verbosity == Verbosity.Quiet && build.IsSucceeding)
        {
            return;
        }

        if (!disabled.Contains(DefaultOutput.TargetOutcome))
        {
            context.Host.WriteTargetOutcome(build);
        }

        if (!disabled.Contains(DefaultOutput.BuildOutcome))
        {
            context.Host.WriteBuildOutcome(build);
        }
    }
}

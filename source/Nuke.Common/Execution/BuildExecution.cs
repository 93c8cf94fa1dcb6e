using Nuke.Common.Reporting;

namespace Nuke.Common.Execution;

/// <summary>The part of a run that does something: from the checks to the summary.</summary>
internal static class BuildExecution
{
    /// <returns>The exit code.</returns>
    /// <exception cref="UsageError">Something that the targets require is missing; nothing has run.</exception>
    public static int Run(BuildContext context, NukeBuild build, IReadOnlyList<ExecutableTarget> plan, IReadOnlyList<string>? skipped)
    {
        var events = ExtensionEvents.Of(build);
        if (!build.NoLogo && context.Verbosity != Verbosity.Quiet && !context.DisabledOutputs.Contains(DefaultOutput.Logo))
        {
            context.Host.WriteLogo();
        }

        var attempt = new BuildAttempt(context.Root, plan);
        if (build.Continue)
        {
            attempt.SkipWhatSucceeded();
        }

        Skipping.ByUser(plan, skipped);
        events.OnBuildInitialized(context.Targets, () => InjectOtherValues(build, plan));
        Skipping.ByCondition(plan);
        Requirement.Check(plan);
        foreach (var target in plan.Where(target => target.Status == ExecutionStatus.Skipped))
        {
            events.OnTargetSkipped(target);
        }

        var interruption = context.Invocation.Interruption;
        if (context.Invocation.OwnsProcess)
        {
            interruption.ListenToSignals();
        }

        using (interruption)
        using (new Progress(context, build))
        {
            var runner = new TargetRunner(context, events, interruption);
            new TargetExecutor(plan, runner, interruption, context).Run().GetAwaiter().GetResult();
        }

        WriteOutcome(context, build);
        attempt.Save(build.IsFailing);
        events.OnBuildFinished();
        return interruption.ExitCode ?? build.ExitCode ?? (build.IsSucceeding ? 0 : 1);
    }

    private static void InjectOtherValues(NukeBuild build, IReadOnlyList<ExecutableTarget> plan)
    {
        var injector = new ValueInjector(build);
        injector.InjectOtherValues(Requirement.MembersOf(plan));
        injector.CheckRequired();
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

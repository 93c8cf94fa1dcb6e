using Nuke.Common.Execution;

namespace Nuke.Common.Tests.Execution.Random;

/// <summary>How NUKE plans and runs a build, said as plainly as possible: one target after the other.</summary>
internal static class SlowBuild
{
    public static IReadOnlyList<ExecutableTarget> Plan(IReadOnlyList<ExecutableTarget> targets, IReadOnlyCollection<ExecutableTarget> invoked)
    {
        var left = targets.ToList();
        var order = new List<ExecutableTarget>();
        while (left.Count > 0)
        {
            var last = left.First(target => !left.Any(other => other.AllDependencies.Contains(target)));
            left.Remove(last);
            order.Insert(0, last);
        }

        var needed = invoked.ToHashSet();
        while (targets.FirstOrDefault(target => !needed.Contains(target) && needed.Any(other => Needs(other, target))) is { } another)
        {
            needed.Add(another);
        }

        return [.. order.Where(needed.Contains)];
    }

    /// <summary>The targets that do not run because of <c>--skip</c>, of a static condition, or because only such targets need them.</summary>
    public static IReadOnlySet<ExecutableTarget> Skipped(IReadOnlyList<ExecutableTarget> plan, IReadOnlyList<string>? names)
    {
        var skipped = new HashSet<ExecutableTarget>();
        foreach (var target in plan.Where(target => names is not null && !target.Invoked && (names.Count == 0 || names.Contains(target.Name))))
        {
            skipped.Add(target);
        }

        SkipUnneeded(plan, skipped);
        foreach (var target in plan)
        {
            if (!skipped.Contains(target) && target.StaticConditions.Any(condition => !condition.Delegate()))
            {
                skipped.Add(target);
                SkipUnneeded(plan, skipped);
            }
        }

        return skipped;
    }

    public static IReadOnlyDictionary<ExecutableTarget, ExecutionStatus> Run(
        IReadOnlyList<ExecutableTarget> plan,
        IReadOnlySet<ExecutableTarget> skipped,
        Func<ExecutableTarget, RandomTarget> random)
    {
        var statuses = new Dictionary<ExecutableTarget, ExecutionStatus>();
        var (hasFailed, isInterrupted) = (false, false);
        foreach (var target in plan)
        {
            var wasInterrupted = isInterrupted;
            statuses[target] = skipped.Contains(target) ? ExecutionStatus.Skipped
                : (hasFailed || isInterrupted) && !target.AssuredAfterFailure ? ExecutionStatus.NotRun
                : Outcome(random(target));
            if (statuses[target] is ExecutionStatus.Failed or ExecutionStatus.Succeeded && random(target).Is(Traits.Interrupts))
            {
                isInterrupted = true;
            }

            if (statuses[target] == ExecutionStatus.Failed && isInterrupted && !wasInterrupted)
            {
                statuses[target] = ExecutionStatus.Aborted;
            }

            hasFailed |= statuses[target] == ExecutionStatus.Failed && !target.ProceedAfterFailure;
        }

        return statuses;
    }

    /// <summary>What becomes of a target whose turn comes.</summary>
    public static ExecutionStatus Outcome(RandomTarget target) =>
        target.Is(Traits.IsLeftOutDynamically) ? ExecutionStatus.Skipped
        : target.Is(Traits.HasNoActions) ? ExecutionStatus.Collective
        : target.Is(Traits.Fails) ? ExecutionStatus.Failed
        : ExecutionStatus.Succeeded;

    /// <summary>Whether one comes after the other, also by way of targets that do not run.</summary>
    public static bool IsAfter(ExecutableTarget target, ExecutableTarget other) =>
        target.AllDependencies.Any(dependency => dependency == other || IsAfter(dependency, other));

    private static bool Needs(ExecutableTarget target, ExecutableTarget other) =>
        target.ExecutionDependencies.Contains(other) || target.Triggers.Contains(other);

    private static void SkipUnneeded(IReadOnlyList<ExecutableTarget> plan, HashSet<ExecutableTarget> skipped)
    {
        while (plan.FirstOrDefault(IsUnneeded) is { } target)
        {
            skipped.Add(target);
        }

        bool IsUnneeded(ExecutableTarget target) =>
            !skipped.Contains(target)
            && !target.Invoked
            && plan.Any(other => skipped.Contains(other) && LetsGo(other, target))
            && !plan.Any(other => !skipped.Contains(other) && Needs(other, target))
            && !plan.Any(other => skipped.Contains(other) && other.ExecutionDependencies.Contains(target) && !LetsGo(other, target));

        bool LetsGo(ExecutableTarget other, ExecutableTarget target) =>
            other.ExecutionDependencies.Contains(target) && other.DependencyBehavior == DependencyBehavior.Skip;
    }
}

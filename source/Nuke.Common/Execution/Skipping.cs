namespace Nuke.Common.Execution;

/// <summary>Leaves targets out before anything runs.</summary>
internal static class Skipping
{
    /// <param name="plan">The targets of the run.</param>
    /// <param name="names">The targets that the user wants skipped: none of them means all but the invoked ones; null means no wish.</param>
    public static void ByUser(IReadOnlyList<ExecutableTarget> plan, IReadOnlyList<string>? names)
    {
        foreach (var target in plan.Where(target => !target.Invoked && names is not null && (names is [] || names.Contains(target.Name))))
        {
            Skip(target, "by --skip", plan);
        }
    }

    public static void ByCondition(IReadOnlyList<ExecutableTarget> plan)
    {
        foreach (var target in plan.Where(target => target.Status == ExecutionStatus.Scheduled))
        {
            foreach (var (text, _) in target.StaticConditions.Where(condition => !condition.Delegate()).Take(1))
            {
                target.OnlyWhen = text;
                Skip(target, null, plan);
            }
        }
    }

    public static void Skip(ExecutableTarget target, string? reason, IReadOnlyList<ExecutableTarget> plan)
    {
        target.Status = ExecutionStatus.Skipped;
        target.Skipped = reason;
        if (target.DependencyBehavior == DependencyBehavior.Execute)
        {
            return;
        }

        foreach (var dependency in target.ExecutionDependencies.Where(dependency => IsUnneeded(dependency, plan)))
        {
            Skip(dependency, $"because of {target.Name}", plan);
        }
    }

    /// <summary>Nobody asked for it, and nothing that runs depends on it or triggers it.</summary>
    private static bool IsUnneeded(ExecutableTarget target, IReadOnlyList<ExecutableTarget> plan) =>
        target is { Status: ExecutionStatus.Scheduled, Invoked: false, IsDefault: false }
        && !plan.Any(other => other.Status == ExecutionStatus.Scheduled
            && (other.ExecutionDependencies.Contains(target) || other.Triggers.Contains(target)));
}

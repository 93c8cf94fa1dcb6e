namespace Nuke.Common.Execution;

/// <summary>Leaves targets out before anything runs.</summary>
internal sealed class Skipping
{
    private readonly IReadOnlyList<ExecutableTarget> plan;

    /// <summary>The targets that make another run: those that depend on it, and those that trigger it.</summary>
    private readonly ILookup<ExecutableTarget, (ExecutableTarget Target, bool IsTrigger)> reasons;

    private readonly bool areDefaultsWanted;

    /// <param name="plan">The targets of the run.</param>
    public Skipping(IReadOnlyList<ExecutableTarget> plan)
    {
        this.plan = plan;
        reasons = plan
            .SelectMany(target => target.ExecutionDependencies.Select(other => (Other: other, Reason: (target, false)))
                .Concat(target.Triggers.Select(other => (Other: other, Reason: (target, true)))))
            .ToLookup(pair => pair.Other, pair => pair.Reason);
        areDefaultsWanted = !plan.Any(target => target.Invoked);
    }

    /// <param name="names">The targets that the user wants skipped: none of them means all but the invoked ones; null means no wish.</param>
    public void ByUser(IReadOnlyList<string>? names)
    {
        foreach (var target in plan.Where(target => !target.Invoked && names is not null && (names is [] || names.Contains(target.Name))))
        {
            Skip(target, "by --skip");
        }
    }

    public void ByCondition()
    {
        foreach (var target in plan.Where(target => target.Status == ExecutionStatus.Scheduled))
        {
            foreach (var (text, _) in target.StaticConditions.Where(condition => !condition.Delegate()).Take(1))
            {
                target.OnlyWhen = text;
                Skip(target, null);
            }
        }
    }

    private void Skip(ExecutableTarget target, string? reason)
    {
        target.Status = ExecutionStatus.Skipped;
        target.Skipped = reason;
        if (target.DependencyBehavior == DependencyBehavior.Execute)
        {
            return;
        }

        foreach (var dependency in target.ExecutionDependencies.Where(IsUnneeded))
        {
            Skip(dependency, $"because of {target.Name}");
        }
    }

    /// <summary>Nobody asked for it, and nothing keeps it.</summary>
    private bool IsUnneeded(ExecutableTarget target) =>
        target is { Status: ExecutionStatus.Scheduled, Invoked: false }
        && !(target.IsDefault && areDefaultsWanted)
        && !reasons[target].Any(reason => Keeps(reason.Target, reason.IsTrigger));

    /// <summary>A target that runs keeps what it depends on and what it triggers; one that is skipped keeps the former if it says so.</summary>
    private static bool Keeps(ExecutableTarget target, bool isTrigger) =>
        target.Status == ExecutionStatus.Scheduled || (!isTrigger && target.DependencyBehavior == DependencyBehavior.Execute);
}

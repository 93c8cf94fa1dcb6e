namespace Nuke.Common.Execution;

/// <summary>Decides which targets run, and after which others.</summary>
internal static class ExecutionPlanner
{
    /// <param name="targets">All targets of the build.</param>
    /// <param name="wanted">Those that the user named, in that order.</param>
    /// <returns>The wanted targets and all that they need or trigger, each after those that it runs after.</returns>
    /// <exception cref="UsageError">Targets that wait for each other.</exception>
    public static IReadOnlyList<ExecutableTarget> Plan(IReadOnlyList<ExecutableTarget> targets, IReadOnlyList<ExecutableTarget> wanted)
    {
        var scheduled = Closure(wanted, target => target.ExecutionDependencies.Concat(target.Triggers));
        var order = new List<ExecutableTarget>();
        var path = new List<ExecutableTarget>();
        foreach (var target in wanted.Concat(targets))
        {
            Visit(target, order, path);
        }

        return [.. order.Where(scheduled.Contains)];
    }

    /// <summary>The planned targets after which each one runs, also those that it follows only by way of targets that are not planned.</summary>
    public static IReadOnlyDictionary<ExecutableTarget, IReadOnlySet<ExecutableTarget>> Predecessors(IReadOnlyList<ExecutableTarget> plan)
    {
        var planned = plan.ToHashSet();
        return plan.ToDictionary(target => target, target => (IReadOnlySet<ExecutableTarget>)Closure(
                target.AllDependencies,
                dependency => planned.Contains(dependency) ? [] : dependency.AllDependencies)
            .Where(planned.Contains).ToHashSet());
    }

    private static HashSet<ExecutableTarget> Closure(
        IEnumerable<ExecutableTarget> start,
        Func<ExecutableTarget, IEnumerable<ExecutableTarget>> next)
    {
        var found = new HashSet<ExecutableTarget>();
        var open = new Stack<ExecutableTarget>(start);
        while (open.TryPop(out var target))
        {
            if (found.Add(target))
            {
                foreach (var other in next(target))
                {
                    open.Push(other);
                }
            }
        }

        return found;
    }

    private static void Visit(ExecutableTarget target, List<ExecutableTarget> order, List<ExecutableTarget> path)
    {
        if (order.Contains(target))
        {
            return;
        }

        var index = path.IndexOf(target);
        if (index >= 0)
        {
            throw new UsageError(
                $"targets wait for each other: {string.Join(" -> ", path.Skip(index).Append(target).Select(member => member.Name))}",
                "remove one of these dependencies");
        }

        path.Add(target);
        foreach (var dependency in target.AllDependencies)
        {
            Visit(dependency, order, path);
        }

        path.RemoveAt(path.Count - 1);
        order.Add(target);
    }
}

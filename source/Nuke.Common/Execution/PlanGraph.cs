namespace Nuke.Common.Execution;

/// <summary>What the targets of a plan wait for.</summary>
internal static class PlanGraph
{
    /// <summary>The planned targets after which each one runs, also those that it follows only by way of targets that are not planned.</summary>
    public static IReadOnlyDictionary<ExecutableTarget, IReadOnlySet<ExecutableTarget>> Predecessors(IReadOnlyList<ExecutableTarget> plan)
    {
        var planned = plan.ToHashSet();
        return plan.ToDictionary(target => target, target => (IReadOnlySet<ExecutableTarget>)Nearest(target, planned));
    }

    private static HashSet<ExecutableTarget> Nearest(ExecutableTarget target, HashSet<ExecutableTarget> planned)
    {
        var nearest = new HashSet<ExecutableTarget>();
        var seen = new HashSet<ExecutableTarget>();
        var open = new Stack<ExecutableTarget>(target.AllDependencies);
        while (open.TryPop(out var other))
        {
            if (planned.Contains(other))
            {
                nearest.Add(other);
            }
            else if (seen.Add(other))
            {
                foreach (var further in other.AllDependencies)
                {
                    open.Push(further);
                }
            }
        }

        return nearest;
    }
}

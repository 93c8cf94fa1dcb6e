namespace Nuke.Common.Execution;

/// <summary>Decides which targets run, and in which order one after the other.</summary>
internal static class ExecutionPlanner
{
    /// <param name="targets">All targets of the build.</param>
    /// <param name="wanted">Those that the user named.</param>
    /// <returns>
    /// The wanted targets and all that they need or trigger, in NUKE's order: built from its end, where of all targets that nothing
    /// left has to follow the one declared first is taken.
    /// </returns>
    /// <exception cref="UsageError">Targets that wait for each other.</exception>
    public static IReadOnlyList<ExecutableTarget> Plan(IReadOnlyList<ExecutableTarget> targets, IReadOnlyList<ExecutableTarget> wanted)
    {
        var order = Ordered(targets);
        var scheduled = Closure(wanted);
        return [.. order.Where(scheduled.Contains)];
    }

    private static ExecutableTarget[] Ordered(IReadOnlyList<ExecutableTarget> targets)
    {
        var dependencies = targets.ToDictionary(target => target, target => target.AllDependencies);
        var indices = targets.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var followers = new int[targets.Count];
        foreach (var dependency in dependencies.Values.SelectMany(others => others))
        {
            followers[indices[dependency]]++;
        }

        var free = new PriorityQueue<ExecutableTarget, int>(
            targets.Index().Where(pair => followers[pair.Index] == 0).Select(pair => (pair.Item, pair.Index)));
        var order = new ExecutableTarget[targets.Count];
        var position = order.Length;
        while (free.TryDequeue(out var target, out _))
        {
            order[--position] = target;
            foreach (var dependency in dependencies[target])
            {
                var index = indices[dependency];
                if (--followers[index] == 0)
                {
                    free.Enqueue(dependency, index);
                }
            }
        }

        return position == 0 ? order : throw Cycle(targets.Except(order[position..]), dependencies);
    }

    /// <param name="left">Targets that each have a follower among them.</param>
    /// <param name="dependencies">What each target runs after.</param>
    private static UsageError Cycle(IEnumerable<ExecutableTarget> left, Dictionary<ExecutableTarget, IReadOnlyCollection<ExecutableTarget>> dependencies)
    {
        var candidates = left.ToHashSet();
        var backwards = new List<ExecutableTarget> { candidates.First() };
        int start;
        do
        {
            var follower = candidates.First(target => dependencies[target].Contains(backwards[^1]));
            start = backwards.IndexOf(follower);
            backwards.Add(follower);
        }
        while (start < 0);

        var names = backwards.Skip(start).Reverse().SkipLast(1).Select(target => target.Name).ToList();
        var first = names.IndexOf(names.Order(StringComparer.Ordinal).First());
        return new UsageError(
            $"targets wait for each other: {string.Join(" -> ", [.. names[first..], .. names[..first], names[first]])}",
            "remove one of these dependencies");
    }

    private static HashSet<ExecutableTarget> Closure(IEnumerable<ExecutableTarget> start)
    {
        var found = new HashSet<ExecutableTarget>();
        var open = new Stack<ExecutableTarget>(start);
        while (open.TryPop(out var target))
        {
            if (found.Add(target))
            {
                foreach (var other in target.ExecutionDependencies.Concat(target.Triggers))
                {
                    open.Push(other);
                }
            }
        }

        return found;
    }
}

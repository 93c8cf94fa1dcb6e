using Nuke.Common.Execution;

namespace Slipway.Workflows.Generation;

/// <summary>The targets that a workflow runs, each after those that come before it.</summary>
internal sealed class TargetGraph
{
    private readonly HashSet<ExecutableTarget> scheduled = [];
    private readonly HashSet<ExecutableTarget> visited = [];
    private readonly List<ExecutableTarget> ordered = [];

    public TargetGraph(IEnumerable<ExecutableTarget> invoked)
    {
        var roots = invoked.ToList();
        roots.ForEach(Schedule);
        roots.ForEach(Order);
        scheduled.ToList().ForEach(Order);
    }

    /// <summary>The targets in an order that depends on nothing but the build.</summary>
    public IReadOnlyList<ExecutableTarget> Targets => ordered;

    /// <summary>The targets of this graph that come before one of it.</summary>
    public IEnumerable<ExecutableTarget> Before(ExecutableTarget target) => target.AllDependencies.Where(scheduled.Contains);

    private void Schedule(ExecutableTarget target)
    {
        if (scheduled.Add(target))
        {
            target.ExecutionDependencies.ForEach(Schedule);
            target.Triggers.ForEach(Schedule);
        }
    }

    private void Order(ExecutableTarget target)
    {
        if (visited.Add(target))
        {
            Before(target).ToList().ForEach(Order);
            ordered.Add(target);
        }
    }
}

using System.Diagnostics.CodeAnalysis;

namespace Nuke.Common.Execution;

/// <summary>
/// Says which target comes next. A target comes only after all that it waits for, and they after all that they wait for, whether
/// they run or are left out. Where a run of one target after the other gives an order that a build may count on without saying so,
/// it is kept: preparations and cleanups have nothing beside them, and what is consumed is there.
/// </summary>
internal sealed class TargetSchedule
{
    private readonly Dictionary<ExecutableTarget, Step> steps;
    private readonly PriorityQueue<Step, (int Height, int Index)> ready = new();

    /// <param name="plan">The targets in the order of a run that has one after the other.</param>
    /// <param name="isSequential">Whether that is the order; else what begins the longest chain comes first.</param>
    public TargetSchedule(IReadOnlyList<ExecutableTarget> plan, bool isSequential)
    {
        steps = plan.Index().ToDictionary(pair => pair.Item, pair => new Step(pair.Item, pair.Index));
        var alone = plan.Where(target => target.Factory is Setup or Cleanup).ToHashSet();
        foreach (var (target, predecessors) in PlanGraph.Predecessors(plan))
        {
            var step = steps[target];
            var before = alone.Contains(target) ? plan.Take(step.Index) : alone.Concat(target.ArtifactDependencies.Select(group => group.Key));
            foreach (var other in predecessors.Union(before.Where(other => steps.TryGetValue(other, out var found) && found.Index < step.Index)))
            {
                steps[other].Followers.Add(step);
                step.WaitsFor++;
            }
        }

        foreach (var target in plan.Reverse().Where(_ => !isSequential))
        {
            steps[target].Height = steps[target].Followers.Select(follower => follower.Height).Append(0).Max() + 1;
        }

        foreach (var step in steps.Values.Where(step => step.WaitsFor == 0))
        {
            Enqueue(step);
        }
    }

    /// <summary>The next target that waits for nothing any more; none as long as all the others wait.</summary>
    public bool TryTake([NotNullWhen(true)] out ExecutableTarget? target)
    {
        target = ready.TryDequeue(out var step, out _) ? step.Target : null;
        return target is not null;
    }

    /// <summary>The target has ended, or is left out.</summary>
    public void Settle(ExecutableTarget target)
    {
        foreach (var follower in steps[target].Followers)
        {
            if (--follower.WaitsFor == 0)
            {
                Enqueue(follower);
            }
        }
    }

    private void Enqueue(Step step) => ready.Enqueue(step, (-step.Height, step.Index));

    private sealed class Step(ExecutableTarget target, int index)
    {
        public ExecutableTarget Target { get; } = target;

        public int Index { get; } = index;

        public List<Step> Followers { get; } = [];

        public int WaitsFor { get; set; }

        public int Height { get; set; }
    }
}

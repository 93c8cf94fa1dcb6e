using Nuke.Common.Execution;

namespace Nuke.Common.Plans;

/// <summary>A target of a plan: when it can run, and why it is there.</summary>
/// <param name="Target">The target.</param>
/// <param name="Level">How many targets have to run one after the other before it; from 0.</param>
/// <param name="Reason">Why it is in the plan.</param>
/// <param name="After">The planned targets that it waits for, without those that these wait for anyway.</param>
internal sealed record PlanStep(ExecutableTarget Target, int Level, string Reason, IReadOnlyList<ExecutableTarget> After)
{
    /// <summary>The steps by their levels, each level in the order of the plan.</summary>
    public static IReadOnlyList<PlanStep> Of(IReadOnlyList<ExecutableTarget> plan)
    {
        var predecessors = PlanGraph.Predecessors(plan);
        var levels = new Dictionary<ExecutableTarget, int>();
        var earlier = new Dictionary<ExecutableTarget, HashSet<ExecutableTarget>>();
        foreach (var target in plan)
        {
            var before = predecessors[target];
            levels[target] = before.Select(other => levels[other] + 1).Append(0).Max();
            earlier[target] = [.. before, .. before.SelectMany(other => earlier[other])];
        }

        return
        [
            .. plan.Select(target => new PlanStep(target, levels[target], ReasonFor(target, plan), Nearest(target))).OrderBy(step => step.Level),
        ];

        ExecutableTarget[] Nearest(ExecutableTarget target) =>
        [
            .. plan.Where(predecessors[target].Contains)
                .Where(other => !predecessors[target].Any(between => earlier[between].Contains(other))),
        ];
    }

    private static string ReasonFor(ExecutableTarget target, IReadOnlyList<ExecutableTarget> plan)
    {
        var dependents = Names(plan.Where(other => other.ExecutionDependencies.Contains(target)));
        var triggers = Names(plan.Where(other => other.Triggers.Contains(target)));
        return target switch
        {
            { Status: ExecutionStatus.Skipped } => $"skipped {target.Skipped}",
            { Invoked: true } => "named on the command line",
            _ when dependents.Length > 0 => $"needed by {dependents}",
            _ when triggers.Length > 0 => $"triggered by {triggers}",
            _ => "the default",
        };
    }

    private static string Names(IEnumerable<ExecutableTarget> targets) => string.Join(", ", targets.Select(target => target.Name));
}

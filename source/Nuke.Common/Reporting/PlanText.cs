using Nuke.Common.Execution;

namespace Nuke.Common.Reporting;

/// <summary>What would run, one target a line, with the targets that it waits for.</summary>
internal static class PlanText
{
    public static void Show(BuildContext context, IReadOnlyList<ExecutableTarget> plan)
    {
        var predecessors = ExecutionPlanner.Predecessors(plan);
        var width = plan.Select(target => target.Name.Length).Append(0).Max();
        foreach (var target in plan)
        {
            var after = plan.Where(predecessors[target].Contains).Select(other => other.Name).ToArray();
            context.Console.WriteLine(after is []
                ? target.Name
                : $"{target.Name.PadRight(width)}  {context.Console.Palette.Faint($"after {string.Join(", ", after)}")}");
        }
    }
}

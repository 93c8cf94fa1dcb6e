using Nuke.Common.Execution;

namespace Nuke.Common.Reporting;

/// <summary>The chain of targets that took the time of a run: with more processors it would not have been shorter.</summary>
/// <param name="Targets">Those that ran, in their order.</param>
/// <param name="Duration">How long they took together.</param>
/// <param name="Saved">How much longer all targets of the run would have taken one after the other.</param>
internal sealed record CriticalPath(IReadOnlyList<ExecutableTarget> Targets, TimeSpan Duration, TimeSpan Saved)
{
    private static readonly TimeSpan LeastSaved = TimeSpan.FromSeconds(1);

    public static CriticalPath Of(IReadOnlyCollection<ExecutableTarget> plan)
    {
        var predecessors = PlanGraph.Predecessors([.. plan]);
        var best = new Dictionary<ExecutableTarget, (TimeSpan Duration, ExecutableTarget? Before)>();
        foreach (var target in plan)
        {
            var before = predecessors[target].Where(best.ContainsKey).MaxBy(other => best[other].Duration);
            best[target] = (target.Duration + (before is null ? TimeSpan.Zero : best[before].Duration), before);
        }

        var chain = new List<ExecutableTarget>();
        var last = plan.MaxBy(target => best[target].Duration);
        for (var target = last; target is not null; target = best[target].Before)
        {
            chain.Insert(0, target);
        }

        var ran = plan.Where(target => target.Beginning is not null).ToArray();
        var wall = ran is [] ? TimeSpan.Zero : TimeSpan.FromSeconds(ran.Max(target => Seconds(target) + target.Duration.TotalSeconds) - ran.Min(Seconds));
        var work = ran.Aggregate(TimeSpan.Zero, (sum, target) => sum + target.Duration);
        return new CriticalPath(
            [.. chain.Where(target => target.Duration > TimeSpan.Zero)],
            last is null ? TimeSpan.Zero : best[last].Duration,
            work - wall);

        static double Seconds(ExecutableTarget target) => target.Beginning!.Value / (double)System.Diagnostics.Stopwatch.Frequency;
    }

    /// <summary>One line; null when running side by side changed little.</summary>
    /// <param name="width">How many characters there are: of a chain that is too long, the shortest targets are left out.</param>
    public string? Line(int width)
    {
        if (Saved < LeastSaved || Targets is [])
        {
            return null;
        }

        var shown = Targets.ToList();
        while (Text(shown).Length > width && shown.Count > 1)
        {
            shown.Remove(shown.MinBy(target => target.Duration)!);
        }

        return Text(shown);
    }

    private string Text(List<ExecutableTarget> shown)
    {
        var names = string.Join(" -> ", shown.Select(target => target.Name));
        var more = shown.Count < Targets.Count ? $" and {Targets.Count - shown.Count} more" : "";
        return $"Critical path: {names}{more} ({Summary.Duration(Duration)}); side by side saved {Summary.Duration(Saved)}";
    }
}

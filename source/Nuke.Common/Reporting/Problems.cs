using System.Collections.Concurrent;
using Serilog.Events;

namespace Nuke.Common.Reporting;

/// <summary>The warnings and errors of a run.</summary>
internal sealed class Problems
{
    /// <summary>A flood of lines hides the first one, which often is the cause.</summary>
    private const int Shown = 50;

    private const int Kept = 1_000;

    private readonly Lock gate = new();
    private readonly List<Problem> shown = [];
    private readonly ConcurrentQueue<LogEvent> events = new();
    private int count;

    /// <summary>The first events of warnings and errors, for a build that asks.</summary>
    public IReadOnlyCollection<LogEvent> Events => [.. events];

    public void Add(Problem problem) => Add(problem, Shown);

    /// <summary>Why a target failed is told in any case.</summary>
    public void AddOutcome(Problem problem) => Add(problem, int.MaxValue);

    public void Keep(LogEvent logEvent)
    {
        if (events.Count < Kept)
        {
            events.Enqueue(logEvent);
        }
    }

    public void Forget() => events.Clear();

    public void Report(Host host)
    {
        Problem[] problems;
        int left;
        lock (gate)
        {
            (problems, left) = ([.. shown], count - shown.Count);
        }

        foreach (var problem in problems)
        {
            var text = problem.Target is null ? problem.Text : $"{problem.Target}: {problem.Text}";
            if (problem.IsError)
            {
                host.ReportError(text);
            }
            else
            {
                host.ReportWarning(text);
            }
        }

        if (left > 0)
        {
            host.ReportWarning($"{left} more errors and warnings stand above");
        }
    }

    public bool Any() => count > 0;

    private void Add(Problem problem, int most)
    {
        lock (gate)
        {
            count++;
            if (shown.Count < most)
            {
                shown.Add(problem);
            }
        }
    }
}

using System.Collections.Concurrent;
using Serilog.Events;

namespace Nuke.Common.Reporting;

/// <summary>The warnings and errors of a run.</summary>
internal sealed class Problems
{
    /// <summary>A flood of lines hides the first one, which often is the cause.</summary>
    private const int Shown = 50;

    private const int Kept = 1_000;

    private readonly ConcurrentQueue<Problem> all = new();
    private readonly ConcurrentQueue<LogEvent> events = new();

    /// <summary>The first events of warnings and errors, for a build that asks.</summary>
    public IReadOnlyCollection<LogEvent> Events => [.. events];

    public void Add(Problem problem) => all.Enqueue(problem);

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
        foreach (var problem in all.Take(Shown))
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

        if (all.Count > Shown)
        {
            host.ReportWarning($"{all.Count - Shown} more errors and warnings stand above");
        }
    }

    public bool Any() => !all.IsEmpty;
}

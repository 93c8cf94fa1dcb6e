using System.Collections.Concurrent;

namespace Nuke.Common.Reporting;

/// <summary>The warnings and errors of a run.</summary>
internal sealed class Problems
{
    /// <summary>A flood of lines hides the first one, which often is the cause.</summary>
    private const int Shown = 50;

    private readonly ConcurrentQueue<Problem> all = new();

    public void Add(Problem problem) => all.Enqueue(problem);

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

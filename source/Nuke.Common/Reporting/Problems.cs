namespace Nuke.Common.Reporting;

/// <summary>The warnings and errors of a run.</summary>
internal sealed class Problems
{
    /// <summary>A flood of lines hides the first one, which often is the cause.</summary>
    private const int Shown = 50;

    private readonly Lock gate = new();
    private readonly List<Problem> first = [];
    private int count;

    public void Add(Problem problem)
    {
        lock (gate)
        {
            count++;
            if (first.Count < Shown)
            {
                first.Add(problem);
            }
        }
    }

    public void Report(Host host)
    {
        foreach (var problem in first)
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

        if (count > Shown)
        {
            host.ReportWarning($"{count - Shown} more errors and warnings stand above");
        }
    }

    public bool Any() => count > 0;
}

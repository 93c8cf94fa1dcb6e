using Nuke.Common.Execution;

namespace Nuke.Common.Reporting;

/// <summary>One line about a build that runs: how much is done, what runs and for how long.</summary>
internal static class StatusText
{
    private const string Separator = " · ";

    /// <param name="plan">The targets of the run.</param>
    /// <param name="width">How many characters there are; what does not fit is counted.</param>
    /// <returns>Nothing when nothing runs.</returns>
    public static string Of(IReadOnlyList<ExecutableTarget> plan, int width)
    {
        var running = plan.Where(target => target.Status == ExecutionStatus.Running).OrderByDescending(target => target.Duration).ToArray();
        if (running is [])
        {
            return "";
        }

        var parts = running.Select(target => $"{target.Name} {Summary.Duration(target.Duration)}").ToArray();
        var lines = Enumerable.Range(0, parts.Length + 1).Reverse().Select(shown => Line(plan, parts, shown));
        return lines.FirstOrDefault(line => line.Length <= width) ?? Line(plan, parts, 0);
    }

    private static string Line(IReadOnlyList<ExecutableTarget> plan, string[] parts, int shown)
    {
        var work = plan.Where(target => target.Actions is not [] && target.Skipped is null).ToArray();
        var done = work.Count(target => target.Status is not (ExecutionStatus.Scheduled or ExecutionStatus.Running));
        var failed = work.Count(target => target.Status == ExecutionStatus.Failed);
        return string.Join(
            Separator,
            [
                $"{done} of {work.Length} done",
                .. failed > 0 ? [$"{failed} failed"] : Array.Empty<string>(),
                .. parts.Take(shown),
                .. shown < parts.Length ? [$"{parts.Length - shown} more"] : Array.Empty<string>(),
            ]);
    }
}

namespace Slipway.Workflows;

/// <summary>Which jobs need which.</summary>
internal static class JobGraph
{
    /// <summary>Jobs that need each other in a circle, the first again at the end; null when there is no circle.</summary>
    public static IReadOnlyList<JobId>? CycleIn(IReadOnlyList<Job> jobs)
    {
        var needs = jobs.GroupBy(x => x.Id).ToDictionary(x => x.Key, x => x.First().Needs);
        var done = new HashSet<JobId>();
        return jobs.Select(x => CycleFrom(x.Id, [], needs, done)).FirstOrDefault(x => x is not null);
    }

    private static List<JobId>? CycleFrom(
        JobId job, List<JobId> path, Dictionary<JobId, IReadOnlyList<JobId>> needs, HashSet<JobId> done)
    {
        if (path.IndexOf(job) is >= 0 and var start)
        {
            return [.. path[start..], job];
        }

        if (!needs.TryGetValue(job, out var needed) || !done.Add(job))
        {
            return null;
        }

        return needed.Select(x => CycleFrom(x, [.. path, job], needs, done)).FirstOrDefault(x => x is not null);
    }
}

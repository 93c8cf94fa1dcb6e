namespace Slipway.Workflows.Audits;

/// <summary>Jobs and steps, each with how a message calls its place.</summary>
internal static class Places
{
    public static IEnumerable<(string Place, TStep Step, StepsJob Job)> Steps<TStep>(Workflow workflow)
        where TStep : Step =>
        from job in workflow.Jobs.OfType<StepsJob>()
        from step in job.Steps.OfType<TStep>()
        select ($"{Of(job)}, step '{step.Name}'", step, job);

    public static string Of(Job job) => $"job {job.Id}";
}

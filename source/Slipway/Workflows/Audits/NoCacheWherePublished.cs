namespace Slipway.Workflows.Audits;

/// <summary>A cache can be filled by any branch; what is published is built without one.</summary>
internal sealed class NoCacheWherePublished : IWorkflowRule
{
    private static readonly string[] CacheActions = ["actions/cache", "actions/cache/restore"];

    public string Name => "no-cache-where-published";

    public IEnumerable<WorkflowFinding> FindingsIn(Workflow workflow) => Places.Steps<ActionStep>(workflow)
        .Where(x => IsPublishing(x.Job) && RestoresCache(x.Step))
        .Select(x => new WorkflowFinding(x.Place, "it restores a cache in a job that publishes or deploys", "leave the cache to jobs that only check"));

    private static bool IsPublishing(StepsJob job) =>
        job.Environment is not null || job.Permissions is null || job.Permissions.Any(x => x.Access == Access.Write);

    private static bool RestoresCache(ActionStep step) =>
        CacheActions.Contains(step.Action.Repository)
        || step.Inputs.TryGetValue("cache", out var cache) && cache is not ("false" or "");
}

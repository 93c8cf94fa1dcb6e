namespace Slipway.Workflows.Audits;

/// <summary>The workflow itself may do nothing; each job says what it may do, and why.</summary>
internal sealed class LeastPermissions : IWorkflowRule
{
    public string Name => "least-permissions";

    public IEnumerable<WorkflowFinding> FindingsIn(Workflow workflow) =>
    [
        .. workflow.Permissions switch
        {
            null => [new("permissions", "they are those of the repository's default", "say that there are none, and give each job what it needs")],
            [] => Array.Empty<WorkflowFinding>(),
            _ => [new("permissions", "every job has them, whether it uses them or not", "give them to the jobs that need them")],
        },
        .. from job in workflow.Jobs
           from permission in job.Permissions ?? []
           where string.IsNullOrWhiteSpace(permission.Reason)
           select new WorkflowFinding(Places.Of(job), $"{permission.Scope} is allowed without a reason", "say why the job needs it"),
    ];
}

using System.Text.RegularExpressions;

namespace Slipway.Workflows.Audits;

/// <summary>The workflow itself may do nothing; each job says what it may do, and why, and a step of it does that.</summary>
internal sealed partial class LeastPermissions : IWorkflowRule
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
        .. from job in workflow.Jobs.OfType<StepsJob>()
           from permission in job.Permissions ?? []
           where !job.Steps.Any(step => step.Uses.Any(used => used.Scope == permission.Scope && used.Access >= permission.Access))
           select new WorkflowFinding(Places.Of(job), $"{permission.Access} of {permission.Scope} is wider than what its steps use", "take it away"),
        .. from place in Places.Steps<RunStep>(workflow)
           from used in place.Step.Uses
           where used.Scope != PermissionScope.IdToken && !TextsInScope(place, workflow).Any(Token.IsMatch)
           select new WorkflowFinding(place.Place, $"it uses {used.Scope}, and has no token to use it with", "hand it github.token in an environment variable"),
    ];

    private static IEnumerable<string> TextsInScope((string Place, RunStep Step, StepsJob Job) place, Workflow workflow) =>
        place.Step.Variables.Values.Concat(place.Job.Variables.Values).Concat(workflow.Variables.Values);

    [GeneratedRegex(@"\$\{\{\s*(github\.token|secrets\.GITHUB_TOKEN)\s*\}\}")]
    private static partial Regex Token { get; }
}

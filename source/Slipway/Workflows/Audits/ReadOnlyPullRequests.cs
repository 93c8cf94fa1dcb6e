namespace Slipway.Workflows.Audits;

/// <summary>What a pull request runs is what its author wrote: its token can only read, and tells a cloud who it is only in an environment and for people of this repository.</summary>
internal sealed class ReadOnlyPullRequests : IWorkflowRule
{
    public string Name => "read-only-pull-requests";

    public IEnumerable<WorkflowFinding> FindingsIn(Workflow workflow) => workflow.Triggers.Any(x => x is PullRequestTrigger)
        ? workflow.Jobs.Where(x => !OwnPullRequests.AreExcluded(x.Condition)).SelectMany(x => FindingsIn(x, workflow))
        : [];

    private static IEnumerable<WorkflowFinding> FindingsIn(Job job, Workflow workflow)
    {
        if ((job.Permissions ?? workflow.Permissions) is not { } permissions || permissions.Any(x => x.Access == Access.Write && x.Scope != PermissionScope.IdToken))
        {
            yield return new WorkflowFinding(Places.Of(job), "a pull request gets a token that can write", "let it read only");
        }
        else if (permissions.Any(x => x.Scope == PermissionScope.IdToken) && !(job is StepsJob { Environment: not null } && OwnPullRequests.Guard(job.Condition)))
        {
            yield return new WorkflowFinding(
                Places.Of(job), "a pull request of anybody proves to a cloud that it is this repository", "name an environment, and leave out pull requests of other repositories");
        }
    }
}

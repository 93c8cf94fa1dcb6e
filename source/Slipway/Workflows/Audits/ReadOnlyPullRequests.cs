namespace Slipway.Workflows.Audits;

/// <summary>What a pull request runs is what its author wrote: its token can only read.</summary>
internal sealed class ReadOnlyPullRequests : IWorkflowRule
{
    public string Name => "read-only-pull-requests";

    public IEnumerable<WorkflowFinding> FindingsIn(Workflow workflow) => workflow.Triggers.Any(x => x is PullRequestTrigger)
        ? workflow.Jobs
            .Where(x => (x.Permissions ?? workflow.Permissions) is not { } permissions || permissions.Any(y => y.Access == Access.Write))
            .Select(x => new WorkflowFinding(Places.Of(x), "a pull request gets a token that can write", "let it read only"))
        : [];
}

namespace Slipway.Workflows.Audits;

/// <summary>Events that run with the repository's own rights on what somebody else wrote.</summary>
internal sealed class NoDangerousTriggers : IWorkflowRule
{
    private static readonly string[] Dangerous = ["pull_request_target", "workflow_run"];

    public string Name => "no-dangerous-triggers";

    public IEnumerable<WorkflowFinding> FindingsIn(Workflow workflow) => workflow.Triggers
        .Where(x => Dangerous.Contains(x.Event))
        .Select(x => new WorkflowFinding("on", $"{x.Event} gives the repository's rights to what others wrote", "use pull_request"));
}

namespace Slipway.Workflows.Audits;

/// <summary>A called workflow gets the secrets that it names, not all.</summary>
internal sealed class NoInheritedSecrets : IWorkflowRule
{
    public string Name => "no-inherited-secrets";

    public IEnumerable<WorkflowFinding> FindingsIn(Workflow workflow) => workflow.Jobs.OfType<CallJob>()
        .Where(x => x.Secrets.IsInherited)
        .Select(x => new WorkflowFinding(Places.Of(x), "the called workflow gets all secrets", "name those that it needs"));
}

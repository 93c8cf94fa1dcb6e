namespace Slipway.Workflows.Audits;

/// <summary>A checkout leaves no token in the folder, where every later step could read it.</summary>
internal sealed class NoPersistedCredentials : IWorkflowRule
{
    public string Name => "no-persisted-credentials";

    public IEnumerable<WorkflowFinding> FindingsIn(Workflow workflow) => Places.Steps<ActionStep>(workflow)
        .Where(x => x.Step.Action.Repository == "actions/checkout" && x.Step.Inputs.GetValueOrDefault("persist-credentials") != "false")
        .Select(x => new WorkflowFinding(x.Place, "the checkout leaves the job's token in the folder", "set persist-credentials to false"));
}

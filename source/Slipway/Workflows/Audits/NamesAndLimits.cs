namespace Slipway.Workflows.Audits;

/// <summary>Every job and step has a name, every job a time limit, every workflow says what two runs at once do.</summary>
internal sealed class NamesAndLimits : IWorkflowRule
{
    public string Name => "names-and-limits";

    public IEnumerable<WorkflowFinding> FindingsIn(Workflow workflow) =>
    [
        .. workflow.Concurrency is null && workflow.Jobs.Any(x => x.Concurrency is null)
            ? [new WorkflowFinding("concurrency", "two runs at once do not know of each other", "say whether a new run waits or takes over")]
            : Array.Empty<WorkflowFinding>(),
        .. workflow.Jobs.Where(x => string.IsNullOrWhiteSpace(x.Name)).Select(x => new WorkflowFinding(Places.Of(x), "it has no name", "name it")),
        .. workflow.Jobs.OfType<StepsJob>().Where(x => x.TimeLimit is null)
            .Select(x => new WorkflowFinding(Places.Of(x), "it may run for six hours", "give it a time limit")),
        .. Places.Steps<Step>(workflow).Where(x => string.IsNullOrWhiteSpace(x.Step.Name)).Select(x => new WorkflowFinding(x.Place, "it has no name", "name it")),
    ];
}

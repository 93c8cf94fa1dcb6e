namespace Slipway.Workflows.Audits;

/// <summary>Everything of others is used at one commit, with the version that it is: a tag can be moved by whoever owns it.</summary>
internal sealed class PinnedActions : IWorkflowRule
{
    public string Name => "pinned-actions";

    public IEnumerable<WorkflowFinding> FindingsIn(Workflow workflow) =>
    [
        .. Places.Steps<ActionStep>(workflow).Where(x => !IsLocal(x.Step.Action.Repository) && !x.Step.Action.IsPinned)
            .Select(x => new WorkflowFinding(x.Place, $"{x.Step.Action} can be changed by others", "give the 40 digits of a commit")),
        .. Places.Steps<ActionStep>(workflow).Where(x => !IsLocal(x.Step.Action.Repository) && string.IsNullOrWhiteSpace(x.Step.Action.Version))
            .Select(x => new WorkflowFinding(x.Place, $"{x.Step.Action} does not say its version", "give the version that the commit is")),
        .. workflow.Jobs.OfType<CallJob>().Where(x => !IsLocal(x.Called) && !IsPinned(x.Called))
            .Select(x => new WorkflowFinding(Places.Of(x), $"{x.Called} can be changed by others", "give the 40 digits of a commit")),
    ];

    private static bool IsLocal(string path) => path.StartsWith("./", StringComparison.Ordinal);

    private static bool IsPinned(string called) =>
        new ActionReference("", called[(called.LastIndexOf('@') + 1)..], "").IsPinned;
}

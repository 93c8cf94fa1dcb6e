namespace Slipway.Workflows.Audits;

/// <summary>An expression in a script is put into it as text before the shell reads it: whoever chooses the value writes the script.</summary>
internal sealed class NoExpressionsInScripts : IWorkflowRule
{
    public string Name => "no-expressions-in-scripts";

    public IEnumerable<WorkflowFinding> FindingsIn(Workflow workflow) => Places.Steps<RunStep>(workflow)
        .Where(x => x.Step.Script.Contains("${{", StringComparison.Ordinal))
        .Select(x => new WorkflowFinding(x.Place, "its script holds an expression", "hand the value over in an environment variable"));
}

namespace Slipway.Workflows.Audits;

/// <summary>A rule that keeps workflows safe.</summary>
public interface IWorkflowRule
{
    /// <summary>Its name, in messages: lower-case words with dashes.</summary>
    string Name { get; }

    /// <summary>What breaks the rule.</summary>
    IEnumerable<WorkflowFinding> FindingsIn(Workflow workflow);
}

namespace Slipway.Workflows;

/// <summary>A person starts it, on GitHub or through its API.</summary>
/// <param name="Inputs">What is asked; at most 25.</param>
public sealed record ManualTrigger(params IReadOnlyList<WorkflowInput> Inputs) : Trigger("workflow_dispatch");

namespace Slipway.Workflows;

/// <summary>Another workflow calls it.</summary>
/// <param name="Inputs">What it is told.</param>
public sealed record CallTrigger(params IReadOnlyList<WorkflowInput> Inputs) : Trigger("workflow_call")
{
    /// <summary>The secrets that it needs, by name.</summary>
    public IReadOnlyList<string> Secrets { get; init; } = [];

    /// <summary>What the caller gets, by name: an expression over the outputs of jobs.</summary>
    public IReadOnlyDictionary<string, string> Outputs { get; init; } = EmptyValues.Instance;
}

namespace Slipway.Workflows;

/// <summary>The job runs only when one of these has started the workflow; every workflow that runs the target must have all of them.</summary>
/// <param name="first">What starts it.</param>
/// <param name="others">What starts it as well.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WhenEventAttribute(WorkflowEvent first, params WorkflowEvent[] others) : Attribute
{
    /// <summary>What starts it: one of them.</summary>
    public IReadOnlyList<WorkflowEvent> Events { get; } = [first, .. others];
}

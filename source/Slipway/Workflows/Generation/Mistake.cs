using Nuke.Common.Execution;

namespace Slipway.Workflows.Generation;

/// <summary>Attributes that make no workflow: the message names the workflow, the target and the property.</summary>
internal static class Mistake
{
    public static UserError In(WorkflowAttribute workflow, string property, string problem, string nextStep) =>
        new($"[Workflow(\"{workflow.Name}\")], {property}: {problem}", nextStep);

    public static UserError In(WorkflowAttribute workflow, ExecutableTarget target, string property, string problem, string nextStep) =>
        new($"[Workflow(\"{workflow.Name}\")], target {target.Name}, {property}: {problem}", nextStep);

    /// <summary>The same error, with where the wrong value stands.</summary>
    public static UserError In(WorkflowAttribute workflow, string property, UserError error) =>
        In(workflow, property, error.Message.Split(Environment.NewLine)[0], error.NextStep);
}

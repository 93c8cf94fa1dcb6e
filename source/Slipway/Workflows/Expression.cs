namespace Slipway.Workflows;

/// <summary>What GitHub computes while a workflow runs.</summary>
/// <param name="Text">The expression without its braces, such as <c>github.ref</c>.</param>
/// <remarks>GitHub documentation, "Evaluate expressions in workflows and actions".</remarks>
public sealed record Expression(string Text)
{
    /// <summary>An output of a step of the same job.</summary>
    public static Expression StepOutput(JobId step, string name) => new($"steps.{step}.outputs.{name}");

    /// <summary>An output of a job that the job needs.</summary>
    public static Expression JobOutput(JobId job, string name) => new($"needs.{job}.outputs.{name}");

    /// <summary>A secret.</summary>
    public static Expression Secret(string name) => new($"secrets.{name}");

    /// <summary>A variable of the repository or environment.</summary>
    public static Expression Variable(string name) => new($"vars.{name}");

    /// <summary>A value that whoever started the workflow gave.</summary>
    public static Expression Input(JobId name) => new($"inputs.{name}");

    public override string ToString() => $"${{{{ {Text} }}}}";
}

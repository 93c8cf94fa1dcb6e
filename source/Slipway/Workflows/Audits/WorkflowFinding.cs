namespace Slipway.Workflows.Audits;

/// <summary>Something in a workflow that breaks a rule.</summary>
/// <param name="Place">Where, in the workflow: the job and step.</param>
/// <param name="Problem">What.</param>
/// <param name="NextStep">What to do about it.</param>
public sealed record WorkflowFinding(string Place, string Problem, string NextStep);

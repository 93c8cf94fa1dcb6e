namespace Slipway.Workflows;

/// <summary>One of the repository's environments; only for workflows that a person starts.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is, for people.</param>
public sealed record EnvironmentInput(JobId Name, string Description) : WorkflowInput(Name, Description);

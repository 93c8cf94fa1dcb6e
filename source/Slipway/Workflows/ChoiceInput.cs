namespace Slipway.Workflows;

/// <summary>One of several values; only for workflows that a person starts.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is, for people.</param>
/// <param name="Options">The values; the first is the default.</param>
public sealed record ChoiceInput(JobId Name, string Description, params IReadOnlyList<string> Options) : WorkflowInput(Name, Description);

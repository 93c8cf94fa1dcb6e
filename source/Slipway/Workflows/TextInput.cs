namespace Slipway.Workflows;

/// <summary>A text.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is, for people.</param>
/// <param name="Default">What it is unless given.</param>
public sealed record TextInput(JobId Name, string Description, string? Default = null) : WorkflowInput(Name, Description);

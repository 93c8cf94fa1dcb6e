namespace Slipway.Workflows;

/// <summary>A number.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is, for people.</param>
/// <param name="Default">What it is unless given.</param>
public sealed record NumberInput(JobId Name, string Description, decimal? Default = null) : WorkflowInput(Name, Description);

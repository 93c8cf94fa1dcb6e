namespace Slipway.Workflows;

/// <summary>Yes or no.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is, for people.</param>
/// <param name="Default">What it is unless given.</param>
public sealed record FlagInput(JobId Name, string Description, bool Default = false) : WorkflowInput(Name, Description);

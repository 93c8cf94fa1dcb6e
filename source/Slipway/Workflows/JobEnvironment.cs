namespace Slipway.Workflows;

/// <summary>An environment of the repository: its reviewers, secrets and variables.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Address">Where to see what was deployed; may be an expression.</param>
public sealed record JobEnvironment(string Name, string? Address = null);

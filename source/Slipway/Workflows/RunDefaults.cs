namespace Slipway.Workflows;

/// <summary>How scripts run when their step does not say it.</summary>
/// <param name="Shell">The shell.</param>
/// <param name="Folder">The folder, from the root of the checkout.</param>
public sealed record RunDefaults(string? Shell = null, string? Folder = null);

namespace Nuke.Common.CI.Generation;

/// <summary>A generated file that says something else than before.</summary>
/// <param name="Name">Its path from the root directory on.</param>
/// <param name="Before">What it said; empty when it was not there.</param>
/// <param name="After">What it has to say.</param>
internal sealed record ConfigurationChange(string Name, string Before, string After);

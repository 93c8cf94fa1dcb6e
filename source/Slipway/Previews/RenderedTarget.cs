namespace Slipway.Previews;

/// <summary>All objects that a target would get.</summary>
/// <param name="Stage">The stage's name.</param>
/// <param name="Target">The target's name.</param>
/// <param name="Objects">What the chart renders for it, with a mark in place of the image.</param>
internal sealed record RenderedTarget(string Stage, string Target, IReadOnlyList<ManifestText> Objects);

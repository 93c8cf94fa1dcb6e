using Slipway.Images;

namespace Slipway.Clusters;

/// <summary>What might be deployed: sealed already or not.</summary>
/// <param name="Chart">The chart: a folder, or a packaged one.</param>
/// <param name="Values">The values file of the target.</param>
/// <param name="Image">The image's digest; any other one as long as there is no image.</param>
public sealed record PlannedRelease(string Chart, string Values, Digest Image);

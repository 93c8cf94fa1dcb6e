using Slipway.Images;

namespace Slipway.Approvals;

/// <summary>Ends the holds on a release that came before it; vetoes stay.</summary>
/// <param name="By">Who.</param>
/// <param name="Release">The release's identity.</param>
/// <param name="Stage">The stage's name.</param>
/// <param name="At">When.</param>
public sealed record Lift(string By, Digest Release, string Stage, DateTimeOffset At) : Statement(By, Release, Stage, At);

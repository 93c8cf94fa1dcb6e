using Slipway.Images;

namespace Slipway.Approvals;

/// <summary>A release may go to a stage although it is frozen. The reason is never empty.</summary>
/// <param name="By">Who.</param>
/// <param name="Release">The release's identity.</param>
/// <param name="Stage">The stage's name.</param>
/// <param name="At">When.</param>
public sealed record FreezeOverride(string By, Digest Release, string Stage, DateTimeOffset At) : Statement(By, Release, Stage, At);

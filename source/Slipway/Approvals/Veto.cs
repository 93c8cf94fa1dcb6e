using Slipway.Images;

namespace Slipway.Approvals;

/// <summary>A release must not go to a stage, ever: what is wrong with it is mended by another release.</summary>
/// <param name="By">Who.</param>
/// <param name="Release">The release's identity.</param>
/// <param name="Stage">The stage's name.</param>
/// <param name="At">When.</param>
public sealed record Veto(string By, Digest Release, string Stage, DateTimeOffset At) : Statement(By, Release, Stage, At);

using Slipway.Images;

namespace Slipway.Verification;

/// <summary>That a release was verified in a stage.</summary>
/// <param name="Stage">The stage's name.</param>
/// <param name="Release">The release's identity.</param>
/// <param name="At">When.</param>
public sealed record VerificationRecord(string Stage, Digest Release, DateTimeOffset At);

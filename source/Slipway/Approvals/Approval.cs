using Slipway.Images;

namespace Slipway.Approvals;

/// <summary>Somebody's word that a release may go to a stage. It holds for this release alone.</summary>
/// <param name="By">Who.</param>
/// <param name="Release">The release's identity.</param>
/// <param name="Stage">The stage's name.</param>
/// <param name="At">When.</param>
public sealed record Approval(string By, Digest Release, string Stage, DateTimeOffset At);

using Slipway.Images;

namespace Slipway.Approvals;

/// <summary>A release may go to a stage. It holds for this release alone.</summary>
/// <param name="By">Who.</param>
/// <param name="Release">The release's identity.</param>
/// <param name="Stage">The stage's name.</param>
/// <param name="At">When.</param>
public sealed record Approval(string By, Digest Release, string Stage, DateTimeOffset At) : Statement(By, Release, Stage, At)
{
    /// <summary>The pipeline's definition that who approved had before them; an approval shows how it differs from the release's.</summary>
    public Digest? Pipeline { get; init; }
}

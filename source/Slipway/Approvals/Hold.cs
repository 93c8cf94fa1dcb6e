using Slipway.Images;

namespace Slipway.Approvals;

/// <summary>A release waits before a stage until a time, or until somebody lifts it.</summary>
/// <param name="By">Who.</param>
/// <param name="Release">The release's identity.</param>
/// <param name="Stage">The stage's name.</param>
/// <param name="At">When.</param>
public sealed record Hold(string By, Digest Release, string Stage, DateTimeOffset At) : Statement(By, Release, Stage, At)
{
    /// <summary>When it ends by itself; without, never.</summary>
    public DateTimeOffset? Until { get; init; }
}

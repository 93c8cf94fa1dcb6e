namespace Slipway.Approvals;

/// <summary>What somebody adds to a statement, as it was typed.</summary>
/// <param name="Stage">The stage that it is about; the last one unless told.</param>
/// <param name="Reason">Why. A veto, a hold and the override of a freeze need one.</param>
/// <param name="Until">When a hold ends by itself; without, never.</param>
public sealed record Remark(string? Stage, string? Reason, string? Until);

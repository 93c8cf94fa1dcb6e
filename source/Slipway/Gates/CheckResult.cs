namespace Slipway.Gates;

/// <summary>What one check of a gate found.</summary>
/// <param name="Findings">What is wrong, a line each: place, rule, message. None when the check passed.</param>
/// <param name="Counts">How many of what it looked at.</param>
/// <param name="Tools">The tools that it used, with their versions.</param>
public sealed record CheckResult(
    IReadOnlyList<string> Findings,
    IReadOnlyDictionary<string, int> Counts,
    IReadOnlyDictionary<string, string> Tools);

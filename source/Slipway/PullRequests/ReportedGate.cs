using Slipway.Gates;

namespace Slipway.PullRequests;

/// <summary>What the run of a pull request says of a gate.</summary>
/// <param name="Gate">The gate's name.</param>
/// <param name="Verdict">Whether it was passed.</param>
/// <param name="Counts">How many of what: tests passed, files looked at.</param>
internal sealed record ReportedGate(string Gate, Verdict Verdict, IReadOnlyDictionary<string, int> Counts)
{
    /// <summary>What a gate found.</summary>
    public static ReportedGate Of(Evidence evidence) => new(evidence.Gate, evidence.Verdict, evidence.Counts);
}

using Slipway.Gates;
using Slipway.Promotion;

namespace Slipway.Policies;

/// <summary>A release must bring evidence that it passed these gates with exactly its sources.</summary>
public sealed record RequiredEvidence(params IReadOnlyList<string> Gates) : IPromotionRule
{
    /// <inheritdoc/>
    public string Name => "evidence";

    /// <inheritdoc/>
    public Decision Decide(PromotionRequest request)
    {
        var missing = Gates.Where(gate => !request.Release.Contents.Evidence.Any(x =>
            x.Gate == gate && x.Verdict == Verdict.Passed && x.Inputs == request.Release.Contents.Sources)).ToList();
        return missing.Count == 0
            ? Decision.Allowed($"passed {string.Join(", ", Gates)}")
            : Decision.Blocked($"the release has no evidence of {string.Join(", ", missing)}");
    }
}

using Slipway.Policies.Internal;
using Slipway.Promotion;

namespace Slipway.Policies;

/// <summary>A release must have run in the stage before for a while.</summary>
/// <param name="Minimum">How long, from its last verification there.</param>
public sealed record SoakTime(TimeSpan Minimum) : IPromotionRule
{
    /// <inheritdoc/>
    public string Name => "soak time";

    /// <inheritdoc/>
    public Decision Decide(PromotionRequest request)
    {
        var soaked = request.Now - request.Verified.At;
        return soaked >= Minimum
            ? Decision.Allowed($"in {request.Verified.Stage} for {soaked.ForPeople()}")
            : DateTimeOffset.MaxValue - request.Verified.At > Minimum
            ? Decision.BlockedUntil(request.Verified.At + Minimum, $"{request.Verified.Stage} must run it for {Minimum.ForPeople()}")
            : Decision.Blocked($"{request.Verified.Stage} must run it for {Minimum.ForPeople()}");
    }
}

using Slipway.Policies;

namespace Slipway.Promotion;

/// <summary>A policy said no: nothing failed, and nothing was changed.</summary>
public sealed class PromotionDenied : UserError
{
    /// <summary>The build's exit code when a policy says no.</summary>
    public const int ExitCode = 3;

    /// <summary>What each rule said; none when the release had not come as far as the rules.</summary>
    public IReadOnlyList<RuleDecision> Decisions { get; init; } = [];

    internal PromotionDenied(string message, string nextStep)
        : base(message, nextStep)
    {
    }
}

namespace Slipway.Promotion;

/// <summary>A policy said no: nothing failed, and nothing was changed.</summary>
public sealed class PromotionDenied : UserError
{
    /// <summary>The build's exit code when a policy says no.</summary>
    public const int ExitCode = 3;

    internal PromotionDenied(string message, string nextStep)
        : base(message, nextStep)
    {
    }
}

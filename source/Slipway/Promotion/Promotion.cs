using Slipway.Stages;
using Slipway.Verification;

namespace Slipway.Promotion;

/// <summary>The beginning of a promotion: a release that was verified in a stage.</summary>
/// <typeparam name="TBefore">The stage where it was verified.</typeparam>
public sealed class Promotion<TBefore>
    where TBefore : IStage
{
    private readonly Verified<TBefore> verified;
    private readonly Promoter promoter;

    internal Promotion(Verified<TBefore> verified, Promoter promoter) => (this.verified, this.promoter) = (verified, promoter);

    /// <summary>Brings the release to a stage that is declared to come after the one where it was verified; to others, it does not compile.</summary>
    /// <exception cref="PromotionDenied">A rule says no.</exception>
    /// <exception cref="UserError">A target failed; all run what they ran before.</exception>
    public Task<Verified<TStage>> To<TStage>(CancellationToken cancellation)
        where TStage : IStageAfter<TBefore> => promoter.Promote<TStage>(verified.Release, verified.Record, cancellation);
}

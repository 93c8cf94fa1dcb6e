using Slipway.Releases;
using Slipway.Stages;

namespace Slipway.Verification;

/// <summary>A release that was verified in a stage. Only a verification makes one, so only a verified release can be promoted.</summary>
/// <typeparam name="TStage">The stage where it was verified.</typeparam>
public sealed record Verified<TStage>
    where TStage : IStage
{
    internal Verified(Release release, VerificationRecord record) => (Release, Record) = (release, record);

    /// <summary>The release.</summary>
    public Release Release { get; }

    /// <summary>When it was verified.</summary>
    public VerificationRecord Record { get; }
}

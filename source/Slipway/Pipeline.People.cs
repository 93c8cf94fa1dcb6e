using Slipway.Approvals;
using Slipway.Images;

namespace Slipway;

/// <content>What people decide about releases.</content>
public sealed partial class Pipeline
{
    /// <summary>Records what the user says about a release, unless it says nothing new; nothing else changes.</summary>
    /// <param name="kind">What is said.</param>
    /// <param name="remark">For which stage, why, until when.</param>
    public Task Say(StatementKind kind, Remark remark) => run.Step(async cancellation =>
    {
        var said = await (await Delivery()).Say(kind, remark, AskedRelease, cancellation);
        run.Report(("Release", $"{said.Release}"), ("Stage", said.Stage), ("By", said.By));
    });

    /// <summary>Takes a stage back to a release that ran there, if the rules allow it: on all targets or on none, with the secrets of today.</summary>
    /// <param name="stage">The stage's name; the last one unless told.</param>
    public Task RollBack(string? stage) => run.Step(async cancellation =>
    {
        var delivery = await Delivery();
        await Report(delivery, await delivery.RollBack(stage, AskedRelease, cancellation), cancellation);
    });

    private Digest? AskedRelease => options.Release is { } digest ? Digest.Parse(digest) : null;
}

using Slipway.Images;
using Slipway.Promotion;
using Slipway.Stages;

namespace Slipway.Approvals;

/// <summary>What somebody has typed, as statements.</summary>
internal sealed class StatementWords
{
    private const int LongestReason = 500;

    private readonly StatementKind kind;
    private readonly string? reason;
    private readonly DateTimeOffset? until;

    /// <exception cref="UserError">Something is missing, or does not belong to this kind of statement.</exception>
    public StatementWords(StatementKind kind, Remark remark, DateTimeOffset now)
    {
        this.kind = kind;
        At = now;
        reason = ReasonOf(kind, remark.Reason);
        until = string.IsNullOrEmpty(remark.Until) ? null : UntilOf(kind, remark.Until, now);
    }

    /// <summary>When it was said.</summary>
    public DateTimeOffset At { get; }

    /// <summary>The statements: one, or two when a freeze is overridden.</summary>
    public IReadOnlyList<Statement> Of(string by, Digest release, Stage stage, Digest? pipeline) => kind switch
    {
        StatementKind.Approve => [Approval(by, release, stage, pipeline)],
        StatementKind.Override => [Approval(by, release, stage, pipeline), new FreezeOverride(by, release, stage.Name, At) { Reason = reason }],
        StatementKind.Veto => [new Veto(by, release, stage.Name, At) { Reason = reason }],
        StatementKind.Hold => [new Hold(by, release, stage.Name, At) { Reason = reason, Until = until }],
        _ => [new Lift(by, release, stage.Name, At) { Reason = reason }],
    };

    private Approval Approval(string by, Digest release, Stage stage, Digest? pipeline) =>
        new(by, release, stage.Name, At) { Reason = reason, Pipeline = pipeline };

    private static string? ReasonOf(StatementKind kind, string? typed)
    {
        var text = string.Join(' ', (typed ?? "").Split(null as char[], StringSplitOptions.RemoveEmptyEntries));
        if (text.Length > LongestReason)
        {
            throw new UserError($"the reason has {text.Length} characters", $"say it in {LongestReason}");
        }

        return (text, kind) switch
        {
            ("", StatementKind.Veto) => throw Missing("a veto"),
            ("", StatementKind.Hold) => throw Missing("a hold"),
            ("", StatementKind.Override) => throw Missing("the override of a freeze"),
            ("", _) => null,
            _ => text,
        };
    }

    private static UserError Missing(string what) => new($"{what} needs a reason", "say why: --reason \"…\"; it is recorded");

    private static DateTimeOffset UntilOf(StatementKind kind, string text, DateTimeOffset now)
    {
        if (kind != StatementKind.Hold)
        {
            throw new UserError("--until belongs to a hold", "leave it out, or use the target Hold");
        }

        return PointInTime.Parse(text).ToUniversalTime() is var time && time > now
            ? time
            : throw new UserError($"--until {text} is over", "name a time to come, or leave it out: then it holds until it is lifted");
    }
}

using System.Globalization;

namespace Slipway.Policies;

/// <summary>What a rule says of a promotion, and why.</summary>
/// <param name="Kind">The answer.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="Until">When the answer changes by itself.</param>
public sealed record Decision(DecisionKind Kind, string Reason, DateTimeOffset? Until)
{
    /// <summary>What somebody can do about it, where that is not plain from the reason.</summary>
    public string? NextStep { get; init; }

    /// <summary>Nothing speaks against it.</summary>
    public static Decision Allowed(string reason) => new(DecisionKind.Allowed, reason, null);

    /// <summary>Not before a time.</summary>
    public static Decision BlockedUntil(DateTimeOffset time, string reason) => new(DecisionKind.Blocked, reason, time);

    /// <summary>Not at all, for this release.</summary>
    public static Decision Blocked(string reason) => new(DecisionKind.Blocked, reason, null);

    /// <summary>Only once somebody has done something.</summary>
    public static Decision Needs(string reason) => new(DecisionKind.Needs, reason, null);

    public override string ToString() => Kind switch
    {
        DecisionKind.Allowed => $"allowed: {Reason}",
        DecisionKind.Needs => $"needs {Reason}",
        _ => Until is { } time
            ? string.Create(CultureInfo.InvariantCulture, $"blocked until {time.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC: {Reason}")
            : $"blocked: {Reason}",
    };
}

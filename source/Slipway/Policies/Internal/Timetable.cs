namespace Slipway.Policies.Internal;

/// <summary>When something may be promoted: while no freeze holds and, where there are openings, one of them is open.</summary>
internal sealed record Timetable(IReadOnlyList<Freeze> Freezes, IReadOnlyList<Opening> Openings)
{
    /// <summary>How far it looks ahead.</summary>
    public static TimeSpan Horizon { get; } = TimeSpan.FromDays(2 * 366);

    /// <summary>The freezes that hold at a time.</summary>
    public IReadOnlyList<Freeze> HoldingAt(DateTimeOffset time) => [.. Freezes.Where(x => x.Window.Between(time, time, Doubt.Holds).Any(span => IsIn(span, time)))];

    /// <summary>Whether it is a time of an opening.</summary>
    public bool IsOpenAt(DateTimeOffset time) =>
        Openings.Count == 0 || Openings.Any(x => x.Window.Between(time, time, Doubt.DoesNotHold).Any(span => IsIn(span, time)));

    /// <summary>The first moment from a time on at which it is allowed; none within the horizon when there is none.</summary>
    public DateTimeOffset? NextAllowed(DateTimeOffset time)
    {
        var horizon = time + Horizon;
        var frozen = Freezes.SelectMany(x => x.Window.Between(time, horizon, Doubt.Holds)).ToList();
        var open = Openings.SelectMany(x => x.Window.Between(time, horizon, Doubt.DoesNotHold)).Where(x => x.From < x.To).ToList();
        DateTimeOffset? next = time;
        while (next is { } candidate && candidate < horizon)
        {
            var holding = frozen.Where(x => IsIn(x, candidate)).ToList();
            if (holding.Count == 0 && (Openings.Count == 0 || open.Exists(x => IsIn(x, candidate))))
            {
                return candidate;
            }

            next = holding.Count > 0 ? holding.Max(x => x.To) : open.Where(x => x.From > candidate).Select(x => (DateTimeOffset?)x.From).Min();
        }

        return null;
    }

    private static bool IsIn((DateTimeOffset From, DateTimeOffset To) span, DateTimeOffset time) => span.From <= time && time < span.To;
}

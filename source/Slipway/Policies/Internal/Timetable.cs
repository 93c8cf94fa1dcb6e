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
        DateTimeOffset? next = time;
        while (next is { } candidate && candidate < horizon)
        {
            var end = Freezes.SelectMany(x => x.Window.Between(candidate, candidate, Doubt.Holds))
                .Where(x => IsIn(x, candidate)).Select(x => (DateTimeOffset?)x.To).Max();
            if (end is null && IsOpenAt(candidate))
            {
                return candidate;
            }

            next = end ?? Openings.Select(x => NextStart(x, candidate, horizon)).Min();
        }

        return null;
    }

    private static DateTimeOffset? NextStart(Opening opening, DateTimeOffset after, DateTimeOffset horizon) => opening.Window
        .Between(after, horizon, Doubt.DoesNotHold).Where(x => x.From > after && x.From < x.To).Select(x => (DateTimeOffset?)x.From).FirstOrDefault();

    private static bool IsIn((DateTimeOffset From, DateTimeOffset To) span, DateTimeOffset time) => span.From <= time && time < span.To;
}

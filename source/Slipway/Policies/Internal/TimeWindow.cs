namespace Slipway.Policies.Internal;

/// <summary>When something holds, by the clocks of a zone.</summary>
internal sealed record TimeWindow(Recurrence When, Zone Zone)
{
    /// <summary>Once, from a time until another.</summary>
    public static TimeWindow Once(string from, string to, string zone)
    {
        var span = new ClockSpan(ClockText.DayAndTime(from), ClockText.DayAndTime(to));
        return span.From < span.To
            ? new TimeWindow(new OnceByClock(span), Zone.Named(zone))
            : throw new UserError($"a window from {from} to {to} ends before it begins", "exchange the two, in build/Build.Environments.cs");
    }

    /// <summary>Every week, from a day's time until another day's time.</summary>
    public static TimeWindow Weekly(DayOfWeek fromDay, string from, DayOfWeek toDay, string to, string zone)
    {
        var (begin, end) = (ClockText.Time(from), ClockText.Time(to));
        var days = ((int)toDay - (int)fromDay + 7) % 7;
        return days == 0 && begin == end
            ? throw Empty($"{fromDay} {from}")
            : new TimeWindow(new WeeklyByClock([fromDay], begin, days == 0 && end < begin ? 7 : days, end), Zone.Named(zone));
    }

    /// <summary>On these days of every week, from a time until another, of the next day when that one comes before the other.</summary>
    public static TimeWindow On(IReadOnlyList<DayOfWeek> days, string from, string to, string zone)
    {
        var (begin, end) = (ClockText.Time(from), ClockText.Time(to));
        return begin == end || days.Count == 0
            ? throw Empty(from)
            : new TimeWindow(new WeeklyByClock(days, begin, end < begin ? 1 : 0, end), Zone.Named(zone));
    }

    /// <summary>What of it lies near a span of time.</summary>
    public IEnumerable<(DateTimeOffset From, DateTimeOffset To)> Between(DateTimeOffset from, DateTimeOffset until, Doubt doubt) =>
        When.Between(DateOnly.FromDateTime(Zone.Clock(from)).AddDays(-1), DateOnly.FromDateTime(Zone.Clock(until)).AddDays(1))
            .Select(x => doubt == Doubt.Holds ? (Zone.First(x.From), Zone.Last(x.To)) : (Zone.Last(x.From), Zone.First(x.To)));

    public override string ToString() => $"{When} {Zone}";

    private static UserError Empty(string from) =>
        new($"a window that begins and ends at {from} is none", "say another end, in build/Build.Environments.cs; a whole day is 00:00 to 24:00");
}

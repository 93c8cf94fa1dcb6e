namespace Slipway.Tests.Policies.Random;

/// <summary>The clocks of a zone, looked at minute by minute: what they show, and what else they have shown already or will show again.</summary>
internal sealed class SlowClock(string zone)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Near = TimeSpan.FromHours(3);

    private readonly TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById(zone);

    /// <summary>Whether they show a time that they show twice that day.</summary>
    public bool IsInDoubt(DateTimeOffset time) => Shown(time).Count() > 1;

    /// <summary>The minute that they show; in doubt, all minutes from before the earliest that they will still show to the latest that they have shown.</summary>
    public IEnumerable<DateTime> Shown(DateTimeOffset time)
    {
        var minute = new DateTimeOffset(time.UtcTicks - (time.UtcTicks % Minute.Ticks), TimeSpan.Zero);
        var now = Show(minute);
        if (zone.GetUtcOffset(minute - Near) == zone.GetUtcOffset(minute + Near))
        {
            return [now];
        }

        var (earliest, latest) = (now, now);
        for (var away = Minute; away <= Near; away += Minute)
        {
            // What ends at a time that will yet be shown has not ended.
            earliest = Show(minute + away) - Minute < earliest ? Show(minute + away) - Minute : earliest;
            latest = Show(minute - away) > latest ? Show(minute - away) : latest;
        }

        return Enumerable.Range(0, (int)(latest - earliest).TotalMinutes + 1).Select(x => earliest.AddMinutes(x));
    }

    /// <summary>A moment at which they show about this.</summary>
    public DateTimeOffset About(DateTime clock) => new(clock - zone.GetUtcOffset(new DateTimeOffset(clock, TimeSpan.Zero)), TimeSpan.Zero);

    /// <summary>The days on which they are put forward or back.</summary>
    public IEnumerable<DateOnly> ChangeDays(int firstYear, int lastYear)
    {
        for (var day = new DateTimeOffset(firstYear, 1, 1, 0, 0, 0, TimeSpan.Zero); day.Year <= lastYear; day = day.AddDays(1))
        {
            if (zone.GetUtcOffset(day) != zone.GetUtcOffset(day.AddDays(1)))
            {
                yield return DateOnly.FromDateTime(day.AddHours(12).Date);
            }
        }
    }

    private DateTime Show(DateTimeOffset time) => (time.UtcDateTime + zone.GetUtcOffset(time));
}

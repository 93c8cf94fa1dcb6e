namespace Slipway.Policies.Internal;

/// <summary>Something that happens once or again and again, by the clock. It happens at most once from a day on.</summary>
internal abstract record Recurrence
{
    /// <summary>How many days it can last at most.</summary>
    public abstract int LongestDays { get; }

    /// <summary>What starts on a day.</summary>
    public abstract ClockSpan? StartingOn(DateOnly day);

    /// <summary>All that touches a span of days.</summary>
    public IEnumerable<ClockSpan> Between(DateOnly first, DateOnly last)
    {
        for (var day = first.AddDays(-LongestDays); day <= last; day = day.AddDays(1))
        {
            if (StartingOn(day) is { } span && span.From < span.To)
            {
                yield return span;
            }
        }
    }

    // A day that a month lacks is the first one after it, at the beginning of a span as at its end.
    protected static DateOnly DayOf(int year, int month, int day) => day <= DateTime.DaysInMonth(year, month)
        ? new DateOnly(year, month, day)
        : new DateOnly(year, month, 1).AddMonths(1);

    protected static DateTime EndOf(int year, int month, int day) => day <= DateTime.DaysInMonth(year, month)
        ? new DateOnly(year, month, day).AddDays(1).ToDateTime(TimeOnly.MinValue)
        : new DateOnly(year, month, 1).AddMonths(1).ToDateTime(TimeOnly.MinValue);
}

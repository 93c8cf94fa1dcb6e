namespace Slipway.Policies.Internal;

/// <summary>Every year from a day through a day, of the next year when that one comes before the other.</summary>
internal sealed record YearlyByClock(DayOfYear From, DayOfYear Through) : Recurrence
{
    public override int LongestDays => 366;

    public override ClockSpan? StartingOn(DateOnly day) => DayOf(day.Year, From.Month, From.Day) == day
        ? new ClockSpan(
            day.ToDateTime(TimeOnly.MinValue),
            EndOf(Through.CompareTo(From) < 0 ? day.Year + 1 : day.Year, Through.Month, Through.Day))
        : null;

    public override string ToString() => $"{From} through {Through}";
}

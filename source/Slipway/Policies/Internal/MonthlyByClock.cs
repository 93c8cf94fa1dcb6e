namespace Slipway.Policies.Internal;

/// <summary>Every month from a day through a day, of the next month when that one comes before the other.</summary>
internal sealed record MonthlyByClock(int From, int Through) : Recurrence
{
    public override int LongestDays => 62;

    public override ClockSpan? StartingOn(DateOnly day)
    {
        var month = day.Day == From ? day : day.Day == 1 ? day.AddMonths(-1) : default(DateOnly?);
        if (month is not { } begun || DayOf(begun.Year, begun.Month, From) != day)
        {
            return null;
        }

        var ending = Through < From ? begun.AddDays(1 - begun.Day).AddMonths(1) : begun;
        return new ClockSpan(day.ToDateTime(TimeOnly.MinValue), EndOf(ending.Year, ending.Month, Through));
    }

    public override string ToString() => $"day {From} through {Through} of the month";
}

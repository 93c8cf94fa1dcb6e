namespace Slipway.Policies.Internal;

/// <summary>On some days of every week, from a time until a time some days later.</summary>
internal sealed record WeeklyByClock(IReadOnlyList<DayOfWeek> Days, TimeSpan From, int DaysLater, TimeSpan To) : Recurrence
{
    public override int LongestDays => DaysLater + 1;

    public override ClockSpan? StartingOn(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return Days.Contains(day.DayOfWeek) ? new ClockSpan(midnight + From, midnight.AddDays(DaysLater) + To) : null;
    }

    public override string ToString() => Days.Count == 1
        ? $"{Days[0]} {ClockText.Of(From)} to {(DayOfWeek)(((int)Days[0] + DaysLater) % 7)} {ClockText.Of(To)}"
        : $"{string.Join(", ", Days)} {ClockText.Of(From)} to {ClockText.Of(To)}";
}

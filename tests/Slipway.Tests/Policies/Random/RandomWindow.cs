using CsCheck;
using Slipway.Policies;

namespace Slipway.Tests.Policies.Random;

/// <summary>A window as it is declared, and whether a time on a clock belongs to it, looked at for itself.</summary>
internal sealed record RandomWindow(string Declared, string Zone, Func<DateTime, bool> Holds, IReadOnlyList<TimeSpan> Borders, Func<Freeze> Freeze, Func<Opening>? Opening)
{
    public static readonly string[] Zones = ["Europe/Paris", "America/New_York", "Australia/Lord_Howe", "UTC"];

    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private static readonly Gen<string> Zoned = Gen.OneOf(Zones);

    private static readonly Gen<string> Time = Gen.OneOf(
        Gen.OneOf("00:00", "01:00", "01:30", "01:45", "02:00", "02:15", "02:30", "03:00", "08:00", "16:00", "23:59"),
        Gen.Select(Gen.Int[0, 23], Gen.Int[0, 59], (hour, minute) => $"{hour:00}:{minute:00}"));

    private static readonly Gen<DayOfWeek> WeekDay = Gen.OneOf(Gen.Enum<DayOfWeek>(), Gen.OneOf(DayOfWeek.Saturday, DayOfWeek.Sunday, DayOfWeek.Monday));

    private static readonly Gen<RandomWindow> Weekly =
        from fromDay in WeekDay
        from begin in Time
        from toDay in WeekDay
        from end in Time
        from zone in Zoned
        where fromDay != toDay || begin != end
        let start = ((int)fromDay * Day) + Parse(begin)
        let stop = ((int)toDay * Day) + Parse(end)
        select new RandomWindow(
            $"{fromDay} {begin} to {toDay} {end}",
            zone,
            clock => IsBetween(((int)clock.DayOfWeek * Day) + clock.TimeOfDay, start, stop),
            [Parse(begin), Parse(end)],
            () => Slipway.Policies.Freeze.Weekly(fromDay, begin, toDay, end, zone, "weekly"),
            () => Slipway.Policies.Opening.Weekly(fromDay, begin, toDay, end, zone));

    private static readonly Gen<RandomWindow> Daily =
        from days in WeekDay.Array[1, 5]
        from begin in Time
        from end in Gen.OneOf(Time, Gen.Const("24:00"))
        from zone in Zoned
        where begin != end
        select new RandomWindow(
            $"on {string.Join(", ", days)} {begin} to {end}",
            zone,
            clock => Parse(begin) < Parse(end)
                ? days.Contains(clock.DayOfWeek) && clock.TimeOfDay >= Parse(begin) && clock.TimeOfDay < Parse(end)
                : (days.Contains(clock.DayOfWeek) && clock.TimeOfDay >= Parse(begin)) || (days.Contains(clock.AddDays(-1).DayOfWeek) && clock.TimeOfDay < Parse(end)),
            [Parse(begin), Parse(end)],
            () => Slipway.Policies.Freeze.On(days, begin, end, zone, "daily"),
            () => Slipway.Policies.Opening.On(days, begin, end, zone));

    private static readonly Gen<RandomWindow> Monthly =
        from first in Gen.Int[1, 31]
        from last in Gen.Int[1, 31]
        from zone in Zoned
        select new RandomWindow(
            $"day {first} through {last}",
            zone,
            clock => first <= last ? clock.Day >= first && clock.Day <= last : clock.Day >= first || clock.Day <= last,
            [TimeSpan.Zero],
            () => Slipway.Policies.Freeze.Monthly(first, last, zone, "monthly"),
            null);

    private static readonly Gen<RandomWindow> Yearly =
        from first in Gen.OneOf(Gen.Int[1, 366], Gen.OneOf(59, 60, 61, 354, 366, 1))
        from length in Gen.OneOf(Gen.Int[0, 20], Gen.Int[0, 300])
        from zone in Zoned
        let begin = new DateTime(2028, 1, 1).AddDays(first - 1)
        let end = new DateTime(2028, 1, 1).AddDays((first - 1 + length) % 366)
        select new RandomWindow(
            $"{begin:d MMMM} through {end:d MMMM}",
            zone,
            clock => IsWithinYear((clock.Month * 100) + clock.Day, (begin.Month * 100) + begin.Day, (end.Month * 100) + end.Day),
            [TimeSpan.Zero],
            () => Slipway.Policies.Freeze.Yearly($"{begin:d MMMM}", $"{end:d MMMM}", zone, "yearly"),
            null);

    public static readonly Gen<RandomWindow> Any = Gen.OneOf(Weekly, Daily, Monthly, Yearly);

    public static readonly Gen<RandomWindow> AnyOpening = Gen.OneOf(Weekly, Daily);

    public SlowClock Clock { get; } = new(Zone);

    public bool IsFrozen(DateTimeOffset time) => Clock.Shown(time).Any(Holds);

    public bool IsOpen(DateTimeOffset time) => Clock.Shown(time).All(Holds);

    public override string ToString() => $"{Declared} {Zone}";

    private static TimeSpan Parse(string time) => time == "24:00" ? Day : TimeSpan.ParseExact(time, @"hh\:mm", null);

    private static bool IsBetween(TimeSpan time, TimeSpan start, TimeSpan stop) => start < stop ? time >= start && time < stop : time >= start || time < stop;

    private static bool IsWithinYear(int day, int first, int last) => first <= last ? day >= first && day <= last : day >= first || day <= last;
}

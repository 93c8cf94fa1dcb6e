using CsCheck;
using Slipway.Policies;

namespace Slipway.Tests.Policies.Random;

/// <summary>Freezes, openings and a time near one of their borders on a day that matters.</summary>
internal sealed record RandomCalendar(IReadOnlyList<RandomWindow> Frozen, IReadOnlyList<RandomWindow> Open, DateTimeOffset Now)
{
    private static readonly DateOnly[] ChangeDays = [.. RandomWindow.Zones.SelectMany(x => new SlowClock(x).ChangeDays(2026, 2028))];

    private static readonly Gen<DateOnly> Day =
        from day in Gen.OneOf(
            Gen.OneOf(ChangeDays),
            Gen.OneOf(ChangeDays),
            Gen.OneOf(new DateOnly(2028, 2, 28), new(2028, 2, 29), new(2028, 3, 1), new(2027, 2, 28), new(2027, 3, 1), new(2026, 12, 31), new(2027, 1, 1)),
            Gen.Int[0, 1000].Select(x => new DateOnly(2026, 1, 1).AddDays(x)))
        from away in Gen.OneOf(0, 0, 0, 0, 0, 0, -1, 1)
        select day.AddDays(away);

    private static readonly Gen<TimeSpan> Off = Gen.OneOf(
        Gen.OneOf(TimeSpan.Zero, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(-1), TimeSpan.FromTicks(-1), TimeSpan.FromMinutes(1), TimeSpan.FromHours(1), TimeSpan.FromHours(-1)),
        Gen.Int[-90, 90].Select(x => TimeSpan.FromMinutes(x)));

    public static readonly Gen<RandomCalendar> Any =
        from frozen in RandomWindow.Any.Array[0, 3]
        from open in RandomWindow.AnyOpening.Array[0, 2]
        where frozen.Length + open.Length > 0
        from near in Gen.OneOf([.. frozen, .. open])
        from border in Gen.OneOf([.. near.Borders, TimeSpan.FromHours(1.5), TimeSpan.FromHours(2)])
        from day in Day
        from off in Off
        select new RandomCalendar(frozen, open, near.Clock.About(day.ToDateTime(TimeOnly.MinValue) + border) + off);

    public FreezeWindows Rule => new([.. Frozen.Select(x => x.Freeze())]) { OnlyDuring = [.. Open.Select(x => x.Opening!())] };

    public bool IsAllowed(DateTimeOffset time) => !Frozen.Any(x => x.IsFrozen(time)) && (Open.Count == 0 || Open.Any(x => x.IsOpen(time)));

    public bool IsInDoubt => Frozen.Concat(Open).Any(x => x.Clock.IsInDoubt(Now));

    /// <summary>The first minute at which it is allowed, or the end of what was looked at.</summary>
    public (DateTimeOffset Time, bool IsAllowed) Walk(TimeSpan limit)
    {
        var minute = TimeSpan.FromMinutes(1);
        var time = new DateTimeOffset(Now.UtcTicks - (Now.UtcTicks % minute.Ticks), TimeSpan.Zero) + minute;
        for (var end = Now + limit; time < end; time += minute)
        {
            if (IsAllowed(time))
            {
                return (time, true);
            }
        }

        return (time, false);
    }

    public override string ToString() => $"frozen [{string.Join("; ", Frozen)}] open [{string.Join("; ", Open)}] at {Now:O}";
}

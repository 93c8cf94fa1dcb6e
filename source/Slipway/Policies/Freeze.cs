using Slipway.Policies.Internal;

namespace Slipway.Policies;

/// <summary>
/// A time at which nothing is promoted, by the clocks of a named zone. It begins at the first moment of its beginning and ends before that of its end.
/// A time that clocks skip is the moment at which they skip it; where they show a time twice, a freeze begins at the first one and ends at the last.
/// </summary>
public sealed record Freeze
{
    private Freeze(TimeWindow window, string why) => (Window, Why) = (window, why);

    /// <summary>Why, for people.</summary>
    public string Why { get; }

    internal TimeWindow Window { get; }

    /// <summary>Once.</summary>
    /// <param name="from">Its beginning: <c>2027-03-01 16:00</c>.</param>
    /// <param name="to">Its end.</param>
    /// <param name="zone">The zone's name in the IANA database: <c>Europe/Paris</c>.</param>
    /// <param name="why">Why, for people.</param>
    /// <exception cref="UserError">A time or the zone is none.</exception>
    public static Freeze Once(string from, string to, string zone, string why) => new(TimeWindow.Once(from, to, zone), why);

    /// <summary>Every week, from a day and time to another: over the week's end when that one comes before.</summary>
    /// <param name="fromDay">The day on which it begins.</param>
    /// <param name="from">Its beginning on that day: <c>16:00</c>.</param>
    /// <param name="toDay">The day on which it ends.</param>
    /// <param name="to">Its end on that day.</param>
    /// <param name="zone">The zone's name in the IANA database.</param>
    /// <param name="why">Why, for people.</param>
    /// <exception cref="UserError">A time or the zone is none.</exception>
    public static Freeze Weekly(DayOfWeek fromDay, string from, DayOfWeek toDay, string to, string zone, string why) =>
        new(TimeWindow.Weekly(fromDay, from, toDay, to, zone), why);

    /// <summary>On these days of every week, from a time to another: over midnight when that one comes before.</summary>
    /// <param name="days">The days on which it begins.</param>
    /// <param name="from">Its beginning: <c>22:00</c>.</param>
    /// <param name="to">Its end: <c>06:00</c>; the end of a day is <c>24:00</c>.</param>
    /// <param name="zone">The zone's name in the IANA database.</param>
    /// <param name="why">Why, for people.</param>
    /// <exception cref="UserError">A time or the zone is none, or there is no day.</exception>
    public static Freeze On(IReadOnlyList<DayOfWeek> days, string from, string to, string zone, string why) => new(TimeWindow.On(days, from, to, zone), why);

    /// <summary>Every month, whole days: over the month's end when the last comes before the first. A day that a month lacks is left out there.</summary>
    /// <param name="from">The first day: 1 to 31.</param>
    /// <param name="through">The last day.</param>
    /// <param name="zone">The zone's name in the IANA database.</param>
    /// <param name="why">Why, for people.</param>
    /// <exception cref="UserError">A day or the zone is none.</exception>
    public static Freeze Monthly(int from, int through, string zone, string why) =>
        new(new TimeWindow(new MonthlyByClock(OfMonth(from), OfMonth(through)), Zone.Named(zone)), why);

    /// <summary>Every year, whole days: over the new year when the last comes before the first. 29 February is left out where there is none.</summary>
    /// <param name="from">The first day: <c>20 December</c>.</param>
    /// <param name="through">The last day: <c>3 January</c>.</param>
    /// <param name="zone">The zone's name in the IANA database.</param>
    /// <param name="why">Why, for people.</param>
    /// <exception cref="UserError">A day or the zone is none.</exception>
    public static Freeze Yearly(string from, string through, string zone, string why) =>
        new(new TimeWindow(new YearlyByClock(DayOfYear.Parse(from), DayOfYear.Parse(through)), Zone.Named(zone)), why);

    public override string ToString() => $"{Window}: {Why}";

    private static int OfMonth(int day) => day is >= 1 and <= 31
        ? day
        : throw new UserError($"{day} is no day of a month", "write 1 to 31, in build/Build.Environments.cs");
}

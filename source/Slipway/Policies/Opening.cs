using Slipway.Policies.Internal;

namespace Slipway.Policies;

/// <summary>
/// A time at which alone something is promoted, by the clocks of a named zone. It begins at the first moment of its beginning and ends before that of its end.
/// Where clocks show a time twice, it begins at the last one and ends at the first: in doubt it is closed.
/// </summary>
public sealed record Opening
{
    private Opening(TimeWindow window) => Window = window;

    internal TimeWindow Window { get; }

    /// <summary>Once.</summary>
    /// <param name="from">Its beginning: <c>2027-03-01 16:00</c>.</param>
    /// <param name="to">Its end.</param>
    /// <param name="zone">The zone's name in the IANA database: <c>Europe/Paris</c>.</param>
    /// <exception cref="UserError">A time or the zone is none.</exception>
    public static Opening Once(string from, string to, string zone) => new(TimeWindow.Once(from, to, zone));

    /// <summary>Every week, from a day and time to another: over the week's end when that one comes before.</summary>
    /// <param name="fromDay">The day on which it begins.</param>
    /// <param name="from">Its beginning on that day: <c>08:00</c>.</param>
    /// <param name="toDay">The day on which it ends.</param>
    /// <param name="to">Its end on that day.</param>
    /// <param name="zone">The zone's name in the IANA database.</param>
    /// <exception cref="UserError">A time or the zone is none.</exception>
    public static Opening Weekly(DayOfWeek fromDay, string from, DayOfWeek toDay, string to, string zone) => new(TimeWindow.Weekly(fromDay, from, toDay, to, zone));

    /// <summary>On these days of every week, from a time to another: over midnight when that one comes before.</summary>
    /// <param name="days">The days on which it begins.</param>
    /// <param name="from">Its beginning: <c>09:00</c>.</param>
    /// <param name="to">Its end: <c>16:00</c>; the end of a day is <c>24:00</c>.</param>
    /// <param name="zone">The zone's name in the IANA database.</param>
    /// <exception cref="UserError">A time or the zone is none, or there is no day.</exception>
    public static Opening On(IReadOnlyList<DayOfWeek> days, string from, string to, string zone) => new(TimeWindow.On(days, from, to, zone));

    public override string ToString() => $"{Window}";
}

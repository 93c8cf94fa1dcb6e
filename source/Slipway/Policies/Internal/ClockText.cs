using System.Globalization;

namespace Slipway.Policies.Internal;

/// <summary>Times on a clock, as they are declared.</summary>
internal static class ClockText
{
    private static readonly TimeSpan Midnight = TimeSpan.FromDays(1);

    /// <summary>A time of day: 00:00 to 24:00.</summary>
    /// <exception cref="UserError">It is none.</exception>
    public static TimeSpan Time(string text) => text == "24:00"
        ? Midnight
        : TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time.ToTimeSpan()
            : throw new UserError($"'{text}' is no time of day", "write it as 16:00, in build/Build.Environments.cs");

    /// <summary>A day and a time.</summary>
    /// <exception cref="UserError">It is none.</exception>
    public static DateTime DayAndTime(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : throw new UserError($"'{text}' is no day and time", "write it as 2027-03-01 16:00, in build/Build.Environments.cs; its zone is said beside it");

    public static string Of(TimeSpan time) => time == Midnight ? "24:00" : time.ToString(@"hh\:mm", CultureInfo.InvariantCulture);
}

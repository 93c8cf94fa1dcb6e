using System.Globalization;

namespace Slipway.Policies.Internal;

/// <summary>A day that most years have.</summary>
internal readonly record struct DayOfYear(int Month, int Day) : IComparable<DayOfYear>
{
    private const int LeapYear = 2000;

    /// <exception cref="UserError">There is no such day.</exception>
    public static DayOfYear Parse(string text) =>
        DateOnly.TryParseExact($"{text} {LeapYear}", "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new DayOfYear(day.Month, day.Day)
            : throw new UserError($"'{text}' is no day of a year", "write it as 20 December, in build/Build.Environments.cs");

    public int CompareTo(DayOfYear other) => (Month, Day).CompareTo((other.Month, other.Day));

    public override string ToString() => new DateOnly(LeapYear, Month, Day).ToString("d MMMM", CultureInfo.InvariantCulture);
}

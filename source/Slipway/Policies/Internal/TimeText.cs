using System.Globalization;

namespace Slipway.Policies.Internal;

/// <summary>Times and lengths of time, for people.</summary>
internal static class TimeText
{
    /// <summary>The two largest units that are not zero: <c>2 h</c>, <c>1 d 3 h</c>, <c>5 min</c>.</summary>
    public static string ForPeople(this TimeSpan time)
    {
        (long Count, string Unit)[] parts =
            [((long)time.TotalDays, "d"), (time.Hours, "h"), (time.Minutes, "min"), (time.Seconds, "s")];
        var said = parts.SkipWhile(x => x.Count == 0).Take(2).Where(x => x.Count != 0).Select(x => $"{x.Count} {x.Unit}").ToList();
        return said.Count > 0 ? string.Join(' ', said) : "no time";
    }

    /// <summary>To the minute, and to the second where that matters, in UTC.</summary>
    public static string ForPeople(this DateTimeOffset time) => time.UtcDateTime.ToString(
        time.UtcDateTime.Second == 0 ? "yyyy-MM-dd HH:mm 'UTC'" : "yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);

    /// <summary>A list in a sentence: <c>a, b and c</c>.</summary>
    public static string InWords(this IEnumerable<string> items)
    {
        var all = items.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.SkipLast(1))} and {all[^1]}";
    }
}

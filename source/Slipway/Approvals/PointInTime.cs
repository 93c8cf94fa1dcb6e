using System.Globalization;

namespace Slipway.Approvals;

/// <summary>A time as people type it.</summary>
internal static class PointInTime
{
    private static readonly string[] Forms = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm:ssK"];

    /// <exception cref="UserError">It is no time, or of no known zone.</exception>
    public static DateTimeOffset Parse(string option, string text) =>
        DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) && HasZone(text)
            ? time.ToUniversalTime()
            : throw new UserError(
                $"{option}: '{text}' is no time that everybody understands alike",
                "write it with its distance from UTC: 2026-03-29T14:00Z or 2026-03-29T16:00+02:00");

    private static bool HasZone(string text) => text.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > "yyyy-MM-dd".Length;
}

using System.Globalization;

namespace Slipway.Promotion;

/// <summary>A time that a user names.</summary>
internal static class PointInTime
{
    private const int FirstYear = 2000;
    private const int LastYear = 2199;

    private static readonly string[] Forms =
        ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>Reads ISO 8601 with an offset: without one, a time is another moment on each machine.</summary>
    /// <exception cref="UserError">It is something else.</exception>
    public static DateTimeOffset Parse(string text)
    {
        var hasOffset = text.EndsWith('Z') || (text.Length > 6 && text[^6] is '+' or '-' && text[^3] == ':');
        return hasOffset
            && DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            && time.UtcDateTime.Year is >= FirstYear and <= LastYear
            ? time
            : throw new UserError(
                $"'{text}' is no time that means the same everywhere",
                $"write it with its offset: 2027-03-01T16:00Z or 2027-03-01T17:00+01:00, in the years {FirstYear} to {LastYear}");
    }
}

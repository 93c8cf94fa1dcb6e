using System.Globalization;
using System.Text;

namespace Listener.Configuration;

/// <summary>What the variables may look like.</summary>
internal static class Syntax
{
    public const int LongestName = 128;

    /// <summary>A name of 1 to <see cref="LongestName"/> characters that can be printed, without spaces around it.</summary>
    public static bool TryParseName(string text, out string name)
    {
        name = text;
        return text.Length is > 0 and <= LongestName
            && text.Trim() == text
            && text.EnumerateRunes().All(IsPrintable);
    }

    /// <summary>A host name, an IPv4 address or an IPv6 address (RFC 1123, RFC 4291).</summary>
    public static bool TryParseHost(string text, out string host)
    {
        host = text;
        return Uri.CheckHostName(text) != UriHostNameType.Unknown;
    }

    /// <summary>A TCP port from 1 to 65535, in decimal digits.</summary>
    public static bool TryParsePort(string text, out int port) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out port) && port is >= 1 and <= 65535;

    private static bool IsPrintable(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned)
        && rune != Rune.ReplacementChar;
}

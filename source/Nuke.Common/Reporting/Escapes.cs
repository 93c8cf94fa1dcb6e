using System.Buffers;
using System.Globalization;
using System.Text;

namespace Nuke.Common.Reporting;

/// <summary>Reads escapes. What is none is left as it is, for texts are not always what they seem.</summary>
internal static class Escapes
{
    private const int LongestEntity = 10;
    private const string Controls = "abtnvfre0";
    private const string ControlValues = "\a\b\t\n\v\f\r\e\0";

    /// <summary><c>%2F</c> and <c>%2f</c>.</summary>
    public static OperationStatus Percent(ReadOnlySpan<char> text, Span<byte> bytes, out int read, out int written) =>
        Byte(text, 1, 2, NumberStyles.AllowHexSpecifier, bytes, out read, out written);

    /// <summary><c>+</c> for a space, otherwise like URLs.</summary>
    public static OperationStatus Form(ReadOnlySpan<char> text, Span<byte> bytes, out int read, out int written)
    {
        if (text[0] != '+')
        {
            return Percent(text, bytes, out read, out written);
        }

        bytes[0] = (byte)' ';
        (read, written) = (1, 1);
        return OperationStatus.Done;
    }

    /// <summary><c>\n</c>, <c>\u00e4</c>, <c>\xc3</c>, <c>\303</c>, and <c>\</c> before any other character.</summary>
    public static OperationStatus Backslash(ReadOnlySpan<char> text, Span<byte> bytes, out int read, out int written)
    {
        (read, written) = (0, 0);
        if (text.Length < 2)
        {
            return OperationStatus.NeedMoreData;
        }

        var status = text[1] switch
        {
            'u' => Utf16(text, bytes, out read, out written),
            'x' => Byte(text, 2, 2, NumberStyles.AllowHexSpecifier, bytes, out read, out written),
            >= '0' and <= '3' when text.Length < 4 || IsOctal(text[2..4]) => Octal(text, bytes, out read, out written),
            _ => OperationStatus.InvalidData,
        };
        if (status != OperationStatus.InvalidData)
        {
            return status;
        }

        var control = Controls.IndexOf(text[1], StringComparison.Ordinal);
        if (control < 0)
        {
            return Literal(text, bytes, out read, out written);
        }

        bytes[0] = (byte)ControlValues[control];
        (read, written) = (2, 1);
        return OperationStatus.Done;
    }

    /// <summary><c>&amp;lt;</c>, <c>&amp;#60;</c> and <c>&amp;#x3C;</c>.</summary>
    public static OperationStatus Entity(ReadOnlySpan<char> text, Span<byte> bytes, out int read, out int written)
    {
        (read, written) = (0, 0);
        var end = text[..Math.Min(text.Length, LongestEntity)].IndexOf(';');
        if (end < 0)
        {
            return text.Length < LongestEntity && text[1..].IndexOfAnyExcept(EntityCharacters) < 0
                ? OperationStatus.NeedMoreData
                : OperationStatus.InvalidData;
        }

        if (RuneOf(text[1..end]) is not { } rune)
        {
            return OperationStatus.InvalidData;
        }

        (read, written) = (end + 1, rune.EncodeToUtf8(bytes));
        return OperationStatus.Done;
    }

    private static readonly SearchValues<char> EntityCharacters =
        SearchValues.Create("#0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static Rune? RuneOf(ReadOnlySpan<char> name) => name switch
    {
        "lt" => new Rune('<'),
        "gt" => new Rune('>'),
        "amp" => new Rune('&'),
        "quot" => new Rune('"'),
        "apos" => new Rune('\''),
        ['#', 'x' or 'X', .. var digits] => Numbered(digits, NumberStyles.AllowHexSpecifier),
        ['#', .. var digits] => Numbered(digits, NumberStyles.None),
        _ => null,
    };

    private static Rune? Numbered(ReadOnlySpan<char> digits, NumberStyles style) =>
        int.TryParse(digits, style, CultureInfo.InvariantCulture, out var number) && Rune.IsValid(number) ? new Rune(number) : null;

    /// <summary>Any character may stand behind a backslash; one beyond 16 bits is two.</summary>
    private static OperationStatus Literal(ReadOnlySpan<char> text, Span<byte> bytes, out int read, out int written)
    {
        var status = Rune.DecodeFromUtf16(text[1..], out var rune, out read);
        read++;
        written = status == OperationStatus.Done ? rune.EncodeToUtf8(bytes) : 0;
        return status;
    }

    private static OperationStatus Utf16(ReadOnlySpan<char> text, Span<byte> bytes, out int read, out int written)
    {
        (read, written) = (0, 0);
        Span<char> units = stackalloc char[2];
        for (var count = 0; count < 2; count++)
        {
            var escape = text[(count * 6)..];
            if (!@"\u".StartsWith(escape[..Math.Min(escape.Length, 2)], StringComparison.Ordinal)
                || (escape.Length > 2 && !IsHexadecimal(escape[2..Math.Min(escape.Length, 6)])))
            {
                return OperationStatus.InvalidData;
            }

            if (escape.Length < 6)
            {
                return OperationStatus.NeedMoreData;
            }

            units[count] = (char)ushort.Parse(escape[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            if (Rune.DecodeFromUtf16(units[..(count + 1)], out var rune, out _) == OperationStatus.Done)
            {
                (read, written) = ((count + 1) * 6, rune.EncodeToUtf8(bytes));
                return OperationStatus.Done;
            }
        }

        return OperationStatus.InvalidData;
    }

    private static OperationStatus Octal(ReadOnlySpan<char> text, Span<byte> bytes, out int read, out int written)
    {
        (read, written) = (4, 1);
        if (text.Length < 4)
        {
            return IsOctal(text[2..]) ? OperationStatus.NeedMoreData : OperationStatus.InvalidData;
        }

        bytes[0] = (byte)(((text[1] - '0') << 6) | ((text[2] - '0') << 3) | (text[3] - '0'));
        return OperationStatus.Done;
    }

    private static OperationStatus Byte(
        ReadOnlySpan<char> text, int prefix, int digits, NumberStyles style, Span<byte> bytes, out int read, out int written)
    {
        (read, written) = (prefix + digits, 1);
        var number = text[prefix..Math.Min(text.Length, read)];
        if (!IsHexadecimal(number))
        {
            return OperationStatus.InvalidData;
        }

        if (number.Length < digits)
        {
            return OperationStatus.NeedMoreData;
        }

        bytes[0] = byte.Parse(number, style, CultureInfo.InvariantCulture);
        return OperationStatus.Done;
    }

    private static bool IsOctal(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '7') < 0;

    private static bool IsHexadecimal(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(Hexadecimal) < 0;

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdefABCDEF");
}

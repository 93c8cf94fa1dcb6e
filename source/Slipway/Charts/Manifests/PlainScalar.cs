using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;

namespace Slipway.Charts;

/// <summary>What Helm and Kubernetes take an unquoted YAML scalar for.</summary>
/// <remarks>Both read YAML with the resolution of YAML 1.1: <c>yes</c>, <c>on</c> and <c>y</c> are booleans, <c>0644</c> is octal.</remarks>
internal static class PlainScalar
{
    private static readonly HashSet<string> Nulls = new(["", "~", "null", "Null", "NULL"], StringComparer.Ordinal);
    private static readonly HashSet<string> Trues = new(["y", "Y", .. Cases("yes"), .. Cases("true"), .. Cases("on")], StringComparer.Ordinal);
    private static readonly HashSet<string> Falses = new(["n", "N", .. Cases("no"), .. Cases("false"), .. Cases("off")], StringComparer.Ordinal);

    public static JsonNode? ToJson(string text) =>
        Nulls.Contains(text) ? null
        : Trues.Contains(text) ? JsonValue.Create(true)
        : Falses.Contains(text) ? JsonValue.Create(false)
        : Integer(text) is { } integer ? JsonValue.Create(integer)
        : Decimal(text) is { } number ? JsonValue.Create(number)
        : JsonValue.Create(text);

    private static string[] Cases(string word) => [word, char.ToUpperInvariant(word[0]) + word[1..], word.ToUpperInvariant()];

    private static double? Decimal(string text) =>
        text.AsSpan().IndexOfAnyExcept("0123456789+-.eE") < 0
        && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && double.IsFinite(number)
            ? number
            : null;

    private static long? Integer(string text)
    {
        var plain = text.Replace("_", "", StringComparison.Ordinal);
        var negative = plain.StartsWith('-');
        var digits = negative || plain.StartsWith('+') ? plain[1..] : plain;
        BigInteger? value = digits switch
        {
            ['0', 'x', .. var hex] => Parse(hex, 16),
            ['0', 'b', .. var binary] => Parse(binary, 2),
            ['0', 'o', .. var octal] => Parse(octal, 8),
            ['0', .. { Length: > 0 } octal] => Parse(octal, 8),
            _ => Parse(digits, 10),
        };
        return value is { } found && found <= long.MaxValue ? (long)(negative ? -found : found) : null;
    }

    private static BigInteger? Parse(string digits, int radix)
    {
        var value = BigInteger.Zero;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit(digit) || Convert.ToInt32(digit.ToString(), 16) >= radix)
            {
                return null;
            }

            value = (value * radix) + Convert.ToInt32(digit.ToString(), 16);
        }

        return digits.Length > 0 ? value : null;
    }
}

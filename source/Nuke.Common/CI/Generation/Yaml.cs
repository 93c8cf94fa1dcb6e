using System.Buffers;
using System.Globalization;

namespace Nuke.Common.CI.Generation;

/// <summary>Texts as YAML has them.</summary>
internal static class Yaml
{
    private static readonly SearchValues<char> Special = SearchValues.Create("*!&|>@`%#{}[],?:'\"\\\t\n\r");

    private static readonly string[] Words = ["true", "false", "yes", "no", "on", "off", "null", "~", "-"];

    /// <summary>The text, in quotes where it would mean something else without them.</summary>
    public static string Scalar(string text) => IsPlain(text) ? text : Quoted(text);

    /// <summary>The text in single quotes.</summary>
    public static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary><c>true</c> or <c>false</c>, or what else a setting can be.</summary>
    public static string Flag(string value) => value.ToLowerInvariant();

    /// <summary>A reference such as <c>${{ secrets.X }}</c> needs no quotes.</summary>
    private static bool IsPlain(string text) => IsReference(text)
        || (text.Length > 0
            && text == text.Trim()
            && !text.AsSpan().ContainsAny(Special)
            && !text.StartsWith("- ", StringComparison.Ordinal)
            && !Words.Contains(text, StringComparer.OrdinalIgnoreCase)
            && !double.TryParse(text, CultureInfo.InvariantCulture, out _));

    private static bool IsReference(string text) =>
        text.StartsWith("${{ ", StringComparison.Ordinal)
        && text.IndexOf("}}", StringComparison.Ordinal) == text.Length - 2
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal);
}

using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Nuke.Common.CI.Generation;

/// <summary>Texts as YAML has them: 1.2, and so that a reader of 1.1 takes them for the same.</summary>
internal static class Yaml
{
    private static readonly SearchValues<char> Special = SearchValues.Create("*!&|>@`%#{}[],?:'\"\\\t\n\r");

    private static readonly string[] Words = ["true", "false", "yes", "no", "y", "n", "on", "off", "null", "~", "-", "=", "<<", ".inf", ".nan", "-.inf", "+.inf"];

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text, in quotes where it would mean something else without them.</summary>
    public static string Scalar(string text) => IsPlain(text) ? text : Quoted(text);

    /// <summary>The text in single quotes; in double ones when it has line breaks or other controls, which JSON and YAML escape alike.</summary>
    public static string Quoted(string text) => text.Any(char.IsControl)
        ? JsonSerializer.Serialize(text, Json)
        : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>A text with expressions such as <c>${{ runner.os }}</c> in it, in quotes only where it must be.</summary>
    public static string Expression(string text) => text.StartsWith("${{ ", StringComparison.Ordinal) && IsReadable(text) ? text : Quoted(text);

    /// <summary><c>true</c> or <c>false</c>, or what else a setting can be.</summary>
    public static string Flag(string value) => value.ToLowerInvariant();

    /// <summary>A reference such as <c>${{ secrets.X }}</c> needs no quotes.</summary>
    private static bool IsPlain(string text) => IsReference(text)
        || (text.Length > 0
            && text == text.Trim()
            && !text.Any(char.IsControl)
            && !text.AsSpan().ContainsAny(Special)
            && !text.StartsWith("- ", StringComparison.Ordinal)
            && !text.StartsWith("---", StringComparison.Ordinal)
            && !text.StartsWith("...", StringComparison.Ordinal)
            && !Words.Contains(text, StringComparer.OrdinalIgnoreCase)
            && !IsLikeNumber(text));

    /// <summary>Numbers have many forms, and dates and versions look like them.</summary>
    private static bool IsLikeNumber(string text) =>
        char.IsAsciiDigit(text.TrimStart('+', '-', '.').FirstOrDefault()) || double.TryParse(text, CultureInfo.InvariantCulture, out _);

    private static bool IsReference(string text) =>
        text.StartsWith("${{ ", StringComparison.Ordinal)
        && text.IndexOf("}}", StringComparison.Ordinal) == text.Length - 2
        && IsReadable(text);

    private static bool IsReadable(string text) =>
        !text.Any(char.IsControl)
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal);
}

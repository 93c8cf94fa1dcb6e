namespace Nuke.Common.Utilities;

/// <summary>Texts.</summary>
public static partial class StringExtensions
{
    /// <summary>Whether there is no character.</summary>
    public static bool IsNullOrEmpty(this string? str) => string.IsNullOrEmpty(str);

    /// <summary>Whether there is nothing but white space.</summary>
    public static bool IsNullOrWhiteSpace(this string? str) => string.IsNullOrWhiteSpace(str);

    /// <summary>The text, or null when it is empty.</summary>
    public static string? ToNullIfEmpty(this string? str) => str.IsNullOrEmpty() ? null : str;

    /// <summary>The text, or null when it has nothing but white space.</summary>
    public static string? ToNullIfWhiteSpace(this string? str) => str.IsNullOrWhiteSpace() ? null : str;

    /// <summary>The text with another behind it.</summary>
    public static string Append(this string? str, string? appendText) => str + appendText;

    /// <summary>The text with another before it.</summary>
    public static string Prepend(this string? str, string? prependText) => prependText + str;

    /// <summary>The text with its first letter in upper case.</summary>
    public static string Capitalize(this string text) => text is [var first, .. var rest] ? char.ToUpperInvariant(first) + rest : text;

    /// <summary>The text behind as many spaces.</summary>
    public static string Indent(this string text, int count) => ' '.Repeat(count) + text;

    /// <summary>The character as many times.</summary>
    public static string Repeat(this char ch, int count) => new(ch, count);

    /// <summary>The text if it is short enough, otherwise its beginning and an ellipsis: never longer than told.</summary>
    public static string Truncate(this string text, int maxChars) =>
        text.Length <= maxChars ? text : maxChars < 1 ? "" : $"{text[..(maxChars - 1)]}…";
}

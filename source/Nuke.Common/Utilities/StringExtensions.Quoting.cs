namespace Nuke.Common.Utilities;

public static partial class StringExtensions
{
    /// <summary>The text in double quotes; those inside get a backslash.</summary>
    public static string DoubleQuote(this string? str) => $"\"{str?.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>The text in double quotes when it has a space and no quotes around it yet.</summary>
    public static string DoubleQuoteIfNeeded(this string? str) => str.DoubleQuoteIfNeeded(' ');

    /// <summary>The text in double quotes when it has one of the characters and no quotes around it yet.</summary>
    public static string DoubleQuoteIfNeeded(this string? str, params char?[] disallowed) =>
        str.IsDoubleQuoted() || !HasAny(str, disallowed) ? str ?? "" : str.DoubleQuote();

    /// <summary>The text in single quotes; those inside get a backslash.</summary>
    public static string SingleQuote(this string? str) => $"'{str?.Replace("'", "\\'", StringComparison.Ordinal)}'";

    /// <summary>The text in single quotes when it has a space and no quotes around it yet.</summary>
    public static string SingleQuoteIfNeeded(this string? str) => str.SingleQuoteIfNeeded(' ');

    /// <summary>The text in single quotes when it has one of the characters and no quotes around it yet.</summary>
    public static string SingleQuoteIfNeeded(this string? str, params char?[] disallowed) =>
        str.IsSingleQuoted() || !HasAny(str, disallowed) ? str ?? "" : str.SingleQuote();

    /// <summary>Whether it has double quotes around it.</summary>
    public static bool IsDoubleQuoted(this string? str) => str is ['"', .., '"'];

    /// <summary>Whether it has single quotes around it.</summary>
    public static bool IsSingleQuoted(this string? str) => str is ['\'', .., '\''];

    /// <summary>The text without the double quotes around it.</summary>
    public static string TrimMatchingDoubleQuotes(this string str) => str.IsDoubleQuoted() ? str[1..^1] : str;

    /// <summary>The text without the single quotes around it.</summary>
    public static string TrimMatchingSingleQuotes(this string str) => str.IsSingleQuoted() ? str[1..^1] : str;

    private static bool HasAny(string? str, char?[] characters) =>
        str is not null && characters.Any(character => character is { } some && str.Contains(some, StringComparison.Ordinal));
}

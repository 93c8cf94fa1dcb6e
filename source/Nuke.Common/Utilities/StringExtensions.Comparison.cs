using System.Text.RegularExpressions;

namespace Nuke.Common.Utilities;

public static partial class StringExtensions
{
    /// <summary>Whether the texts are equal, in any case of letters.</summary>
    public static bool EqualsOrdinalIgnoreCase(this string? str, string? other) =>
        string.Equals(str, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the text is one of the others, in any case of letters.</summary>
    public static bool EqualsAnyOrdinalIgnoreCase(this string? str, params string[] others) =>
        str.EqualsAnyOrdinalIgnoreCase(others.AsEnumerable());

    /// <inheritdoc cref="EqualsAnyOrdinalIgnoreCase(string?, string[])"/>
    public static bool EqualsAnyOrdinalIgnoreCase(this string? str, IEnumerable<string> others) =>
        others.Any(other => str.EqualsOrdinalIgnoreCase(other));

    /// <summary>Whether the text has the other in it, in any case of letters.</summary>
    public static bool ContainsOrdinalIgnoreCase(this string str, string other) => str.Contains(other, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the text has one of the others in it, in any case of letters.</summary>
    public static bool ContainsAnyOrdinalIgnoreCase(this string str, params string[] others) =>
        str.ContainsAnyOrdinalIgnoreCase(others.AsEnumerable());

    /// <inheritdoc cref="ContainsAnyOrdinalIgnoreCase(string, string[])"/>
    public static bool ContainsAnyOrdinalIgnoreCase(this string str, IEnumerable<string> others) => others.Any(str.ContainsOrdinalIgnoreCase);

    /// <summary>Whether one of the texts has one of the others in it, in any case of letters.</summary>
    public static bool ContainsAnyOrdinalIgnoreCase(this IEnumerable<string> strings, params string[] others) =>
        strings.Any(each => each.ContainsAnyOrdinalIgnoreCase(others));

    /// <summary>Whether the text begins with the other, in any case of letters.</summary>
    public static bool StartsWithOrdinalIgnoreCase(this string str, string other) =>
        str.StartsWith(other, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the text begins with one of the others.</summary>
    public static bool StartsWithAny(this string str, params string[] others) => str.StartsWithAny(others.AsEnumerable());

    /// <inheritdoc cref="StartsWithAny(string, string[])"/>
    public static bool StartsWithAny(this string str, IEnumerable<string> others) =>
        others.Any(other => str.StartsWith(other, StringComparison.Ordinal));

    /// <summary>Whether the text begins with one of the others, in any case of letters.</summary>
    public static bool StartsWithAnyOrdinalIgnoreCase(this string str, params string[] others) =>
        str.StartsWithAnyOrdinalIgnoreCase(others.AsEnumerable());

    /// <inheritdoc cref="StartsWithAnyOrdinalIgnoreCase(string, string[])"/>
    public static bool StartsWithAnyOrdinalIgnoreCase(this string str, IEnumerable<string> others) =>
        others.Any(str.StartsWithOrdinalIgnoreCase);

    /// <summary>Whether the text ends with the other, in any case of letters.</summary>
    public static bool EndsWithOrdinalIgnoreCase(this string str, string other) => str.EndsWith(other, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the text ends with one of the others.</summary>
    public static bool EndsWithAny(this string str, params string[] others) => str.EndsWithAny(others.AsEnumerable());

    /// <inheritdoc cref="EndsWithAny(string, string[])"/>
    public static bool EndsWithAny(this string str, IEnumerable<string> others) =>
        others.Any(other => str.EndsWith(other, StringComparison.Ordinal));

    /// <summary>Whether the text ends with one of the others, in any case of letters.</summary>
    public static bool EndsWithAnyOrdinalIgnoreCase(this string str, params string[] others) =>
        str.EndsWithAnyOrdinalIgnoreCase(others.AsEnumerable());

    /// <inheritdoc cref="EndsWithAnyOrdinalIgnoreCase(string, string[])"/>
    public static bool EndsWithAnyOrdinalIgnoreCase(this string str, IEnumerable<string> others) =>
        others.Any(str.EndsWithOrdinalIgnoreCase);

    /// <summary>Where the first match of the regular expression begins; -1 when there is none.</summary>
    public static int IndexOfRegex(this string text, string expression) =>
        Regex.Match(text, expression) is { Success: true } match ? match.Index : -1;
}

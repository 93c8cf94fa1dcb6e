using System.Text.RegularExpressions;
using Nuke.Common.Parameters;

namespace Nuke.Common.Utilities;

public static partial class StringExtensions
{
    /// <summary>The text with each match of the regular expression replaced.</summary>
    public static string ReplaceRegex(
        this string str,
        string pattern,
        MatchEvaluator matchEvaluator,
        RegexOptions options = RegexOptions.None) => Regex.Replace(str, pattern, matchEvaluator, options);

    /// <summary>The text in which names of the trade have their capital letters: <c>nuget</c> is <c>NuGet</c>.</summary>
    public static string ReplaceKnownWords(this string str) => Words.Joined.Aggregate(
        str,
        (text, word) => text.Replace(word, word, StringComparison.OrdinalIgnoreCase));

    /// <summary>The text in which each brace is doubled, as formats need it.</summary>
    public static string EscapeBraces(this string str) =>
        str.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    /// <summary>The text without the other at its end.</summary>
    public static string TrimEnd(this string str, string trim) =>
        trim.Length > 0 && str.EndsWith(trim, StringComparison.Ordinal) ? str[..^trim.Length] : str;

    /// <summary>The text without the other at its beginning.</summary>
    public static string TrimStart(this string str, string trim) =>
        str.StartsWith(trim, StringComparison.Ordinal) ? str[trim.Length..] : str;

    /// <summary>The text in which the other never stands twice in a row.</summary>
    public static string TrimToOne(this string str, string trim)
    {
        Assert.NotNullOrEmpty(trim);
        while (str.Contains(trim + trim, StringComparison.Ordinal))
        {
            str = str.Replace(trim + trim, trim, StringComparison.Ordinal);
        }

        return str;
    }

    /// <summary>The text with one space in place of any white space, and none around it.</summary>
    public static string TrimWhitespaces(this string str) => Space().Replace(str, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}

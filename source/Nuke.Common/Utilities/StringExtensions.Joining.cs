namespace Nuke.Common.Utilities;

public static partial class StringExtensions
{
    /// <summary>The texts with the separator between them.</summary>
    public static string Join(this IEnumerable<string> enumerable, string separator) => string.Join(separator, enumerable);

    /// <inheritdoc cref="Join(IEnumerable{string}, string)"/>
    public static string Join(this IEnumerable<string> enumerable, char separator) => string.Join(separator, enumerable);

    /// <summary>The texts with a space between them.</summary>
    public static string JoinSpace(this IEnumerable<string> values) => values.Join(' ');

    /// <summary>The texts with a comma between them.</summary>
    public static string JoinComma(this IEnumerable<string> values) => values.Join(',');

    /// <summary>The texts with a comma and a space between them.</summary>
    public static string JoinCommaSpace(this IEnumerable<string> values) => values.Join(", ");

    /// <summary>The texts as an enumeration: <c>a, b, and c</c>.</summary>
    public static string JoinCommaAnd(this IEnumerable<string> values) => Enumerate(values, "and");

    /// <summary>The texts as an enumeration: <c>a, b, or c</c>.</summary>
    public static string JoinCommaOr(this IEnumerable<string> values) => Enumerate(values, "or");

    /// <summary>The texts with a semicolon between them.</summary>
    public static string JoinSemicolon(this IEnumerable<string> values) => values.Join(';');

    /// <summary>The texts with an ampersand between them.</summary>
    public static string JoinAmpersand(this IEnumerable<string> values) => values.Join('&');

    /// <summary>The texts with a dash between them.</summary>
    public static string JoinDash(this IEnumerable<string> values) => values.Join('-');

    /// <summary>The texts with a dot between them.</summary>
    public static string JoinDot(this IEnumerable<string> values) => values.Join('.');

    /// <summary>The texts with an underscore between them.</summary>
    public static string JoinUnderscore(this IEnumerable<string> values) => values.Join('_');

    /// <summary>The texts with a slash between them.</summary>
    public static string JoinSlash(this IEnumerable<string> values) => values.Join('/');

    /// <summary>The texts with a backslash between them.</summary>
    public static string JoinBackslash(this IEnumerable<string> values) => values.Join('\\');

    /// <summary>The texts with a line break between them: that of the platform, or of this system.</summary>
    public static string JoinNewLine(this IEnumerable<string> values, PlatformFamily? platformFamily = null) =>
        values.Join(LineBreak(platformFamily));

    /// <summary>The texts with an empty line between them.</summary>
    public static string JoinParagraph(this IEnumerable<string> values, PlatformFamily? platformFamily = null) =>
        values.Join(LineBreak(platformFamily) + LineBreak(platformFamily));

    private static string Enumerate(IEnumerable<string> values, string conjunction) => values.ToArray() switch
    {
        [.. { Length: > 1 } others, var last] => $"{others.JoinCommaSpace()}, {conjunction} {last}",
        [var first, var last] => $"{first} {conjunction} {last}",
        var few => few.JoinSpace(),
    };

    private static string LineBreak(PlatformFamily? platform) => platform switch
    {
        null => Environment.NewLine,
        PlatformFamily.Windows => "\r\n",
        _ => "\n",
    };
}

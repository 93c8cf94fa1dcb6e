using System.Globalization;
using System.Text;

namespace Slipway.Reporting;

/// <summary>Texts of others in Markdown: always as code, which neither they nor GitHub can turn into a link, a mention, an image or HTML.</summary>
/// <remarks>GitHub Flavored Markdown 0.29, sections 4.5 (fences), 4.10 (tables) and 6.3 (code spans).</remarks>
internal static class Markdown
{
    private const int LongestSpan = 1000;

    /// <summary>A text in one line.</summary>
    public static string Code(string text)
    {
        var line = OneLine(text);
        var fence = new string('`', LongestRun(line) + 1);
        var pad = line.StartsWith('`') || line.EndsWith('`') ? " " : "";
        return line.Length == 0 ? "(nothing)" : $"{fence}{pad}{line}{pad}{fence}";
    }

    /// <summary>A text in a cell of a table. There a bar ends the cell even in code, unless it stands behind one backslash.</summary>
    public static string Cell(string text) =>
        Code(text.Replace("\\|", "\\ |", StringComparison.Ordinal)).Replace("|", "\\|", StringComparison.Ordinal);

    /// <summary>A text of several lines.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">How GitHub colours it: a constant, never a text of others.</param>
    public static IReadOnlyList<string> Block(string text, string language)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(Visible).ToList();
        var fence = new string('`', Math.Max(3, lines.Max(LongestRun) + 1));
        return [$"{fence}{language}", .. lines, fence];
    }

    /// <summary>A row of a table; the cells are Markdown.</summary>
    public static string Row(params IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    /// <summary>The head of a table.</summary>
    public static IReadOnlyList<string> Head(params IReadOnlyList<string> cells) => [Row(cells), Row(cells.Select(_ => "---"))];

    private static string OneLine(string text)
    {
        var line = Visible(text.ReplaceLineEndings(" ")).Trim();
        return line.Length <= LongestSpan ? line : $"{line[..LongestSpan]}…";
    }

    // What has no shape of its own, or turns the direction of others, is shown by its number.
    private static string Visible(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value == '\t' ? visible.Append("    ")
                : IsShapeless(rune) ? visible.Append(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:X4}}}")
                : visible.Append(rune);
        }

        return visible.ToString();
    }

    private static bool IsShapeless(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    private static int LongestRun(string line)
    {
        var (longest, run) = (0, 0);
        foreach (var character in line)
        {
            run = character == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}

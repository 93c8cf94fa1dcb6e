using System.Globalization;
using System.Text;

namespace Nuke.Common.CI.TeamCity;

/// <summary>A file of Java properties, in which the agent tells the build what it is.</summary>
/// <remarks>The format that <c>java.util.Properties.load</c> describes.</remarks>
internal static class JavaProperties
{
    public static Dictionary<string, string> Parse(string text)
    {
        var properties = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in LogicalLines(text))
        {
            var end = EndOfKey(line);
            var value = line[end..].TrimStart(' ', '\t', '\f');
            value = value is ['=' or ':', ..] ? value[1..].TrimStart(' ', '\t', '\f') : value;
            properties[Unescaped(line[..end])] = Unescaped(value);
        }

        return properties;
    }

    /// <summary>Lines without comments and indentation; one whose end is escaped goes on in the next.</summary>
    private static IEnumerable<string> LogicalLines(string text)
    {
        var before = "";
        foreach (var natural in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var line = natural.TrimStart(' ', '\t', '\f');
            if (before.Length == 0 && line is [] or ['#' or '!', ..])
            {
                continue;
            }

            if (IsContinued(line))
            {
                before += line[..^1];
                continue;
            }

            yield return before + line;
            before = "";
        }
    }

    private static bool IsContinued(string line) => (line.Length - line.TrimEnd('\\').Length) % 2 == 1;

    private static int EndOfKey(string line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            switch (line[i])
            {
                case '\\':
                    i++;
                    break;
                case '=' or ':' or ' ' or '\t' or '\f':
                    return i;
            }
        }

        return line.Length;
    }

    private static string Unescaped(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length)
            {
                plain.Append(text[i]);
            }
            else if (text[++i] == 'u'
                && i + 4 < text.Length
                && ushort.TryParse(text.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                plain.Append((char)code);
                i += 4;
            }
            else
            {
                plain.Append(text[i] switch { 't' => '\t', 'n' => '\n', 'r' => '\r', 'f' => '\f', var character => character });
            }
        }

        return plain.ToString();
    }
}

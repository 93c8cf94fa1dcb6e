namespace Nuke.Common.Help;

/// <summary>Text that fits a width.</summary>
internal static class TextBlock
{
    /// <summary>Lines of whole words; a word that is longer than the width has a line of its own.</summary>
    public static IReadOnlyList<string> Lines(string text, int width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', '\n').Select(word => word.TrimEnd('\r')).Where(word => word.Length > 0))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                lines.Add(line);
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        return line.Length == 0 ? lines : [.. lines, line];
    }

    /// <summary>A name and a text behind it, whose lines begin below each other.</summary>
    public static IEnumerable<string> Row(string name, IReadOnlyList<string> lines, int column)
    {
        var indent = new string(' ', column);
        if (lines is [])
        {
            return [name];
        }

        return name.Length < column - 1
            ? [$"{name.PadRight(column)}{lines[0]}", .. lines.Skip(1).Select(line => indent + line)]
            : [name, .. lines.Select(line => indent + line)];
    }
}

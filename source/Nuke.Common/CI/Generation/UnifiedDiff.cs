using System.Text;

namespace Nuke.Common.CI.Generation;

/// <summary>The differences of two texts, as <c>diff -u</c> shows them.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    public static string Of(string name, string before, string after)
    {
        var lines = Lines(LinesOf(before), LinesOf(after));
        var text = new StringBuilder().Append($"--- {name}{Environment.NewLine}+++ {name} (generated)");
        foreach (var (start, end) in Hunks(lines))
        {
            var hunk = lines[start..end];
            var (old, present) = (lines[..start].Count(line => line[0] != '+'), lines[..start].Count(line => line[0] != '-'));
            text.Append($"{Environment.NewLine}@@ -{Range(old, hunk.Count(line => line[0] != '+'))} +{Range(present, hunk.Count(line => line[0] != '-'))} @@");
            foreach (var line in hunk)
            {
                text.Append(Environment.NewLine).Append(line);
            }
        }

        return text.ToString();
    }

    private static string[] LinesOf(string text) => text.Length == 0 ? [] : text.TrimEnd('\n').Split('\n');

    /// <summary>An empty range stands behind the line that it names.</summary>
    private static string Range(int start, int count) => $"{(count == 0 ? start : start + 1)},{count}";

    /// <summary>All lines of both texts, each with the sign of a diff in front.</summary>
    private static List<string> Lines(string[] before, string[] after)
    {
        var lines = new List<string>();
        var lengths = CommonLengths(before, after);
        var (i, j) = (0, 0);
        while (i < before.Length || j < after.Length)
        {
            if (i < before.Length && j < after.Length && before[i] == after[j])
            {
                lines.Add($" {before[i++]}");
                j++;
            }
            else if (j == after.Length || (i < before.Length && lengths[i + 1, j] >= lengths[i, j + 1]))
            {
                lines.Add($"-{before[i++]}");
            }
            else
            {
                lines.Add($"+{after[j++]}");
            }
        }

        return lines;
    }

    /// <summary>How many lines the ends of both texts have in common, for every pair of ends.</summary>
    private static int[,] CommonLengths(string[] before, string[] after)
    {
        var lengths = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = before[i] == after[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }

    private static List<(int Start, int End)> Hunks(List<string> lines)
    {
        var hunks = new List<(int Start, int End)>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i][0] == ' ')
            {
                continue;
            }

            var (start, end) = (Math.Max(0, i - Context), Math.Min(lines.Count, i + 1 + Context));
            if (hunks is [.., var last] && last.End >= start)
            {
                hunks[^1] = (last.Start, end);
            }
            else
            {
                hunks.Add((start, end));
            }
        }

        return hunks;
    }
}

namespace Nuke.Common.Parameters;

/// <summary>The name that was probably meant.</summary>
internal static class Nearest
{
    /// <summary>The most similar name; null when none is similar.</summary>
    public static string? Of(string word, IEnumerable<string> names)
    {
        var wanted = Plain(word);
        var (name, distance) = names
            .Select(name => (Name: name, Distance: Distance(wanted, Plain(name))))
            .DefaultIfEmpty((Name: "", Distance: int.MaxValue))
            .MinBy(candidate => candidate.Distance);
        return distance <= Math.Max(1, wanted.Length / 3) && distance < wanted.Length ? name : null;
    }

    /// <summary><c>did you mean X? </c> or nothing.</summary>
    public static string Hint(string word, IEnumerable<string> names) =>
        Of(word, names) is { } name ? $"did you mean {name}? " : "";

    private static string Plain(string name) => name.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();

    /// <summary>Edits from one word to the other, where swapped neighbours are one edit.</summary>
    private static int Distance(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                table[i, j] = i == 0 || j == 0 ? i + j : Step(i, j);
            }
        }

        return table[a.Length, b.Length];

        int Step(int i, int j)
        {
            var edit = Math.Min(
                Math.Min(table[i - 1, j], table[i, j - 1]) + 1,
                table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
            return i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]
                ? Math.Min(edit, table[i - 2, j - 2] + 1)
                : edit;
        }
    }
}

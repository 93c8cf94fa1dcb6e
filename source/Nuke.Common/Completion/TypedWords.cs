using Nuke.Common.Parameters;

namespace Nuke.Common.Completion;

/// <summary>A command line as far as it is typed: what could come next.</summary>
internal sealed class TypedWords
{
    /// <summary>The parameter whose values need no name before them.</summary>
    private const string Positional = "Target";

    private readonly IReadOnlyDictionary<string, string[]> items;
    private readonly string[] complete;
    private readonly string current;

    /// <param name="words">The line; the first word is the command.</param>
    /// <param name="items">The parameters and their possible values.</param>
    public TypedWords(string words, IReadOnlyDictionary<string, string[]> items)
    {
        this.items = items;
        var all = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isOpen = all.Length > 1 && !words.EndsWith(' ');
        current = isOpen ? all[^1] : "";
        complete = all[Math.Min(1, all.Length)..(isOpen ? ^1 : ^0)];
    }

    public IEnumerable<string> Next() => current.StartsWith('-') ? Names() : Values();

    private IEnumerable<string> Names()
    {
        var used = complete.Where(IsName).Select(Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return items.Keys
            .Where(name => !used.Contains(Key(name)))
            .Select(name => current.StartsWith("--", StringComparison.Ordinal) ? $"--{Dashed(name)}" : $"-{name}")
            .Where(name => name.StartsWith(current, StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.OrdinalIgnoreCase);
    }

    private IEnumerable<string> Values()
    {
        var given = complete.Reverse().TakeWhile(word => !IsName(word)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var parameter = Array.FindLast(complete, IsName) is { } name ? Key(name) : Positional;
        return items.Where(item => Key(item.Key).Equals(parameter, StringComparison.OrdinalIgnoreCase))
            .SelectMany(item => item.Value ?? [])
            .Where(value => value.StartsWith(current, StringComparison.OrdinalIgnoreCase) && !given.Contains(value))
            .Order(StringComparer.OrdinalIgnoreCase);
    }

    private static bool IsName(string word) => word.StartsWith('-');

    private static string Key(string name) => name.Replace("-", "", StringComparison.Ordinal);

    private static string Dashed(string name) => string.Join('-', Words.Of(name)).ToLowerInvariant();
}

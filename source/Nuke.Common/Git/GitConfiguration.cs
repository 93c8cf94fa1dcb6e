using System.Text;
using Nuke.Common.IO;

namespace Nuke.Common.Git;

/// <summary>The settings of a repository. Those of the user and of the machine hold no remotes.</summary>
internal sealed class GitConfiguration(params AbsolutePath[] files)
{
    private readonly Lazy<IReadOnlyList<(string Section, string Name, string Key, string Value)>> settings =
        new(() => [.. files.Where(file => file.FileExists()).SelectMany(Settings)]);

    /// <summary>The names of the sections of a kind, for instance of the remotes.</summary>
    public IReadOnlyList<string> Names(string section) =>
        [.. settings.Value.Where(setting => IsSame(setting.Section, section)).Select(setting => setting.Name).Distinct()];

    /// <summary>The first value, for instance of <c>remote</c>, <c>origin</c> and <c>url</c>; null without one.</summary>
    public string? Value(string section, string name, string key) => settings.Value
        .Where(setting => IsSame(setting.Section, section) && setting.Name == name && IsSame(setting.Key, key))
        .Select(setting => setting.Value)
        .FirstOrDefault();

    private static IEnumerable<(string Section, string Name, string Key, string Value)> Settings(AbsolutePath file)
    {
        var (section, name) = ("", "");
        foreach (var line in Joined(file.ReadAllLines()).Select(line => line.Trim()))
        {
            var rest = line;
            if (line.StartsWith('[') && line.LastIndexOf(']') is > 0 and var end)
            {
                (section, name) = Header(line[1..end]);
                rest = line[(end + 1)..].Trim();
            }

            if (rest.Length > 0 && rest[0] is not ('#' or ';' or '['))
            {
                var pair = rest.Split('=', 2, StringSplitOptions.TrimEntries);
                yield return (section, name, pair[0], pair.Length == 1 ? "true" : Unquoted(pair[1]));
            }
        }
    }

    /// <summary>A backslash at the end of a line continues it.</summary>
    private static IEnumerable<string> Joined(IEnumerable<string> lines)
    {
        var before = "";
        foreach (var line in lines)
        {
            if (line.EndsWith('\\'))
            {
                before += line[..^1];
                continue;
            }

            yield return before + line;
            before = "";
        }
    }

    private static (string Section, string Name) Header(string text) => text.Split(' ', 2, StringSplitOptions.TrimEntries) is [var section, var name]
        ? (section, Unquoted(name))
        : (text, "");

    private static string Unquoted(string text)
    {
        var value = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < text.Length && (isQuoted || text[i] is not ('#' or ';')); i++)
        {
            if (text[i] == '"')
            {
                isQuoted = !isQuoted;
            }
            else
            {
                value.Append(text[i] == '\\' && i + 1 < text.Length ? Escaped(text[++i]) : text[i]);
            }
        }

        return value.ToString().TrimEnd();
    }

    private static char Escaped(char character) => character switch
    {
        'n' => '\n',
        't' => '\t',
        _ => character,
    };

    private static bool IsSame(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}

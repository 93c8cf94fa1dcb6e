using System.Text;
using System.Text.RegularExpressions;

namespace Nuke.Common.IO.Matching;

/// <summary>What one name of a path must look like.</summary>
internal sealed class GlobSegment
{
    private readonly Regex expression;

    public GlobSegment(string pattern, bool ignoresCase)
    {
        var options = RegexOptions.CultureInvariant | RegexOptions.Singleline | (ignoresCase ? RegexOptions.IgnoreCase : RegexOptions.None);
        try
        {
            expression = new Regex($@"\A{Translate(pattern)}\z", options);
        }
        catch (RegexParseException exception)
        {
            throw new AssertionException($"'{pattern}' is no pattern: its brackets hold no set of characters", exception);
        }
    }

    public bool IsMatch(string name) => expression.IsMatch(name);

    private static string Translate(string pattern)
    {
        var result = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '[' && EndOfSet(pattern, i) is > 0 and var end)
            {
                result.Append(Set(pattern[(i + 1)..end]));
                i = end;
                continue;
            }

            result.Append(pattern[i] switch
            {
                '*' => ".*",
                '?' => ".",
                var character => Regex.Escape(character.ToString()),
            });
        }

        return result.ToString();
    }

    /// <summary>A bracket that stands first in the set belongs to it; one that is never closed is a character like others.</summary>
    private static int EndOfSet(string pattern, int start)
    {
        var first = start + 1 < pattern.Length && pattern[start + 1] == '!' ? start + 2 : start + 1;
        return first + 1 < pattern.Length ? pattern.IndexOf(']', first + 1) : -1;
    }

    private static string Set(string content)
    {
        var isNegated = content[0] == '!';
        var characters = Regex.Replace(isNegated ? content[1..] : content, @"[\\\[\]^]", @"\$0");
        return $"[{(isNegated ? "^" : "")}{characters}]";
    }
}

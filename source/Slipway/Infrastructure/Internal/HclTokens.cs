using System.Text.RegularExpressions;

namespace Slipway.Infrastructure.Internal;

/// <summary>Takes a Terraform file apart, as far as it takes to find blocks and texts in it.</summary>
/// <remarks>HCL native syntax specification, "Lexical elements" and "Template expressions".</remarks>
internal static partial class HclTokens
{
    /// <summary>The tokens of a file; what cannot be read ends them: Terraform itself says what is wrong.</summary>
    public static IEnumerable<HclToken> Of(string content)
    {
        var line = 1;
        for (var at = 0; at < content.Length;)
        {
            var (kind, length, text) = Next(content, at);
            if (kind is { } known)
            {
                yield return new HclToken(known, text, line);
            }

            line += content.AsSpan(at, length).Count('\n');
            at += length;
        }
    }

    private static (HclTokenKind? Kind, int Length, string Text) Next(string content, int at)
    {
        if (Blank().Match(content, at) is { Success: true } blank)
        {
            return (null, blank.Length, "");
        }

        if (Heredoc().Match(content, at) is { Success: true } heredoc)
        {
            return (HclTokenKind.Template, heredoc.Length, "");
        }

        if (content[at] == '"')
        {
            var length = QuotedLength(content, at);
            var text = content.Substring(at + 1, Math.Max(0, length - 2));
            return (text.Contains("${", StringComparison.Ordinal) || text.Contains("%{", StringComparison.Ordinal) ? HclTokenKind.Template : HclTokenKind.Text, length, text);
        }

        return Word().Match(content, at) is { Success: true } word
            ? (HclTokenKind.Word, word.Length, word.Value)
            : (HclTokenKind.Sign, 1, content.Substring(at, 1));
    }

    // A quote inside an interpolation begins a text of its own.
    private static int QuotedLength(string content, int start)
    {
        var at = start + 1;
        while (at < content.Length && content[at] != '"')
        {
            at += content[at] == '\\' ? 2
                : IsInterpolation(content, at) ? InterpolationLength(content, at)
                : 1;
        }

        return Math.Min(at + 1, content.Length) - start;
    }

    // $${ is the text ${ itself.
    private static bool IsInterpolation(string content, int at) =>
        content[at] is '$' or '%' && at + 1 < content.Length && content[at + 1] == '{' && (at == 0 || content[at - 1] != content[at]);

    private static int InterpolationLength(string content, int start)
    {
        var depth = 1;
        var at = start + 2;
        while (at < content.Length && depth > 0)
        {
            depth += content[at] switch { '{' => 1, '}' => -1, _ => 0 };
            at += content[at] == '"' ? QuotedLength(content, at) : 1;
        }

        return Math.Min(at, content.Length) - start;
    }

    [GeneratedRegex(@"\G(?:\s+|#[^\n]*|//[^\n]*|/\*.*?(?:\*/|\z))", RegexOptions.Singleline)]
    private static partial Regex Blank();

    [GeneratedRegex(@"\G<<-?(\w+)[^\n]*\n(?:.*?\n)?[ \t]*\1(?=\s|\z)", RegexOptions.Singleline)]
    private static partial Regex Heredoc();

    [GeneratedRegex(@"\G[\p{L}\p{N}_][\p{L}\p{N}_-]*")]
    private static partial Regex Word();
}

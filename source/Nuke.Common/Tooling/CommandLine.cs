using System.Text;

namespace Nuke.Common.Tooling;

/// <summary>Quoting of arguments in a command line, by the rules of the C runtime, which .NET follows on all systems.</summary>
internal static class CommandLine
{
    /// <summary>The argument so that it is read back as exactly this text.</summary>
    public static string Quote(string argument) => argument.Length > 0 && !NeedsQuotes(argument)
        ? argument
        : $"\"{EscapeWithinQuotes(argument)}\"";

    /// <summary>The argument as it is when it is one quoted text already, otherwise quoted where needed.</summary>
    public static string QuoteUnlessQuoted(string argument) => IsQuoted(argument) ? argument : Quote(argument);

    /// <summary>The text so that it can stand between quotes.</summary>
    public static string EscapeWithinQuotes(string text)
    {
        var escaped = new StringBuilder(text.Length);
        var backslashes = 0;
        foreach (var character in text)
        {
            escaped.Append('\\', character == '"' ? backslashes + 1 : 0).Append(character);
            backslashes = character == '\\' ? backslashes + 1 : 0;
        }

        return escaped.Append('\\', backslashes).ToString();
    }

    /// <summary>True when a quote is open at the end of the text.</summary>
    public static bool EndsWithinQuotes(ReadOnlySpan<char> text)
    {
        var isOpen = false;
        var backslashes = 0;
        foreach (var character in text)
        {
            isOpen ^= character == '"' && backslashes % 2 == 0;
            backslashes = character == '\\' ? backslashes + 1 : 0;
        }

        return isOpen;
    }

    private static bool IsQuoted(string text) =>
        text is ['"', .., '"'] && EndsWithinQuotes(text.AsSpan(..^1)) && !ClosesEarly(text);

    private static bool ClosesEarly(string text)
    {
        for (var index = 1; index < text.Length - 1; index++)
        {
            if (text[index] == '"' && !EndsWithinQuotes(text.AsSpan(..(index + 1))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool NeedsQuotes(string argument)
    {
        foreach (var character in argument)
        {
            if (character == '"' || char.IsWhiteSpace(character))
            {
                return true;
            }
        }

        return false;
    }
}

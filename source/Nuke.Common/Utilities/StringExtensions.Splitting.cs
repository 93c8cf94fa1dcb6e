using Nuke.Common.Parameters;

namespace Nuke.Common.Utilities;

public static partial class StringExtensions
{
    private static readonly string[] LineBreaks = ["\r\n", "\n"];
    private static readonly string[] ParagraphBreaks = ["\r\n\r\n", "\n\n"];

    /// <summary>The parts of the text between the characters that the predicate chooses.</summary>
    /// <param name="str">The text.</param>
    /// <param name="predicate">Gets a character and its index.</param>
    /// <param name="includeSplitCharacter">Whether such a character begins the next part instead of being dropped.</param>
    public static IEnumerable<string> Split(this string str, Func<char, int, bool> predicate, bool includeSplitCharacter = false)
    {
        var start = 0;
        for (var i = 0; i < str.Length; i++)
        {
            if (predicate(str[i], i))
            {
                yield return str[start..i];
                start = includeSplitCharacter ? i : i + 1;
            }
        }

        yield return str[start..];
    }

    /// <summary>The words of a name in camel case: <c>MyAPIKey</c> is My, API, Key.</summary>
    /// <param name="str">The name.</param>
    /// <param name="exclusions">Words that have capital letters inside, for instance <c>NuGet</c>.</param>
    public static IEnumerable<string> SplitCamelHumps(this string str, params string[] exclusions) => Words.Of(str, exclusions);

    /// <summary>The words of a name in camel case, where <c>NuGet</c>, <c>GitHub</c> and other names of the trade are one.</summary>
    public static IEnumerable<string> SplitCamelHumpsWithKnownWords(this string str) => Words.Of(str);

    /// <summary>The lines.</summary>
    public static string[] SplitLineBreaks(this string str, StringSplitOptions options = StringSplitOptions.None) =>
        str.Split(LineBreaks, options);

    /// <summary>The parts between empty lines.</summary>
    public static string[] SplitParagraphs(this string str, StringSplitOptions options = StringSplitOptions.None) =>
        str.Split(ParagraphBreaks, options);

    /// <summary>The words between spaces.</summary>
    public static string[] SplitSpace(this string str) => str.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

namespace Nuke.Common.Parameters;

/// <summary>The command line for those who ask for options that are no parameters: an option has all words up to the next one.</summary>
internal static class RawArguments
{
    public static IReadOnlyList<string>? WordsOf(IReadOnlyList<string> arguments, string name)
    {
        var plain = Plain(name);
        var index = arguments.ToList().FindLastIndex(word => IsOption(word) && Plain(word.Split('=')[0]) == plain);
        if (index < 0)
        {
            return null;
        }

        return arguments[index].Split('=', 2) is [_, var value]
            ? [value]
            : [.. arguments.Skip(index + 1).TakeWhile(word => !IsOption(word))];
    }

    public static IReadOnlyList<string> Positional(IReadOnlyList<string> arguments) => [.. arguments.TakeWhile(word => !IsOption(word))];

    private static bool IsOption(string word) => word.StartsWith('-');

    private static string Plain(string name) => name.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();
}

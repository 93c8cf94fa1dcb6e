namespace Nuke.Common.Parameters;

/// <summary>What the user wrote behind the name of the build: targets, and options with their words.</summary>
internal sealed class CommandLine
{
    private readonly Dictionary<string, IReadOnlyList<string>> options = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> targets = [];

    /// <summary>Nothing.</summary>
    public static CommandLine Empty => new();

    /// <summary>The words that are no options.</summary>
    public IReadOnlyList<string> Targets => targets;

    /// <summary>The words of an option, by the name of its parameter; null when it is not there.</summary>
    public IReadOnlyList<string>? this[string parameter] => options.GetValueOrDefault(parameter);

    /// <summary>Whether the user asks for help, however wrong the rest of the line is.</summary>
    public static bool AsksForHelp(IEnumerable<string> words) => words.Any(word => word is "--help" or "-help" or "-Help" or "-h" or "-?");

    /// <param name="words">The words of the command line.</param>
    /// <param name="catalogue">The parameters that the build has.</param>
    /// <param name="isTarget">Whether a word names a target: it ends the words of a list.</param>
    /// <exception cref="UsageError">An option that the build does not have.</exception>
    public static CommandLine Parse(IReadOnlyList<string> words, ParameterCatalogue catalogue, Predicate<string> isTarget)
    {
        var line = new CommandLine();
        for (var i = 0; i < words.Count;)
        {
            var word = words[i++];
            if (!IsOption(word))
            {
                line.targets.Add(word);
                continue;
            }

            var (name, attached) = Split(word);
            var parameter = catalogue.Find(name)
                ?? throw new UsageError($"there is no option {word.Split('=')[0]}", $"{catalogue.Hint(name)}--help shows all");
            var count = attached is null ? CountOfWords(parameter, words, i, isTarget) : 0;
            line.options[parameter.Name] = attached is null ? [.. words.Skip(i).Take(count)] : [attached];
            i += count;
        }

        return line;
    }

    private static bool IsOption(string word) => word.Length > 1 && word[0] == '-' && !char.IsAsciiDigit(word[1]) && word[1] != '.';

    private static (string Name, string? Value) Split(string word)
    {
        var equals = word.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? (word, null) : (word[..equals], word[(equals + 1)..]);
    }

    private static int CountOfWords(ParameterDefinition parameter, IReadOnlyList<string> words, int start, Predicate<string> isTarget)
    {
        var following = words.Skip(start).TakeWhile(word => !IsOption(word));
        return parameter switch
        {
            { IsFlag: true } => following.Take(1).Count(word => bool.TryParse(word, out _)),
            { IsBuiltIn: true, Name: "Target" or "Skip" } => following.Count(),
            { IsList: true } => following.TakeWhile((word, index) => index == 0 || !isTarget(word)).Count(),
            _ => following.Take(1).Count(),
        };
    }
}

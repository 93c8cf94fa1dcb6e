namespace Nuke.Common.Parameters;

/// <summary>What the user wrote behind the name of the build: targets, and options with their words.</summary>
internal sealed class CommandLine
{
    /// <summary>No word behind it is an option.</summary>
    private const string Terminator = "--";

    private static readonly string[] HelpWords = ["--help", "-help", "-h", "-?"];

    private readonly Dictionary<string, IReadOnlyList<string>> options = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> targets = [];

    /// <summary>Nothing.</summary>
    public static CommandLine Empty => new();

    /// <summary>What decides where and how a build runs, as long as it is not known which build it is: its static constructor asks for it.</summary>
    public static CommandLine BeforeBuild(IReadOnlyList<string> words)
    {
        var line = new CommandLine();
        foreach (var name in (string[])["Root", "Host", "Verbosity", "Profile"])
        {
            if (RawArguments.WordsOf(words, name) is { } values)
            {
                line.options[name] = name == "Profile" ? values : [.. values.Take(1)];
            }
        }

        return line;
    }

    /// <summary>The words that are no options.</summary>
    public IReadOnlyList<string> Targets => targets;

    /// <summary>The words of an option, by the name of its parameter; null when it is not there.</summary>
    public IReadOnlyList<string>? this[string parameter] => options.GetValueOrDefault(parameter);

    /// <summary>Whether the user asks for help, however wrong the rest of the line is.</summary>
    public static bool AsksForHelp(IEnumerable<string> words) => words.TakeWhile(word => word != Terminator).Any(IsHelp);

    /// <summary>This line, and of another what this one does not say.</summary>
    public CommandLine Over(CommandLine other)
    {
        var line = new CommandLine();
        line.targets.AddRange(targets is [] && this["Target"] is null ? other.targets : targets);
        foreach (var (name, words) in other.options.Concat(options))
        {
            line.options[name] = words;
        }

        return line;
    }

    /// <param name="words">The words of the command line.</param>
    /// <param name="catalogue">The parameters that the build has.</param>
    /// <param name="isTarget">Whether a word names a target: it ends the words of a list.</param>
    /// <exception cref="UsageError">An option that the build does not have.</exception>
    public static CommandLine Parse(IReadOnlyList<string> words, ParameterCatalogue catalogue, Predicate<string> isTarget)
    {
        var line = new CommandLine();
        var all = Typed(words);
        var last = default(ParameterDefinition);
        for (var i = 0; i < all.Count;)
        {
            var (word, isOption) = all[i++];
            if (!isOption)
            {
                line.targets.Add(word);
                continue;
            }

            if (IsHelp(word))
            {
                continue;
            }

            var (name, attached) = Split(word);
            var parameter = catalogue.Find(name) ?? throw Unknown(name, catalogue, line.IsOpen(last) ? last : null, word);
            var count = attached is null ? CountOfWords(parameter, all, i, isTarget) : 0;
            line.options[parameter.Name] = attached is null ? [.. all.Skip(i).Take(count).Select(following => following.Word)] : [attached];
            last = parameter;
            i += count;
        }

        return line;
    }

    /// <summary>The words, each with whether it is the name of an option. A negative number is none.</summary>
    private static List<(string Word, bool IsOption)> Typed(IReadOnlyList<string> words)
    {
        var end = words.ToList().IndexOf(Terminator);
        return
        [
            .. words.Take(end < 0 ? words.Count : end).Select(word => (word, IsOption(word))),
            .. words.Skip(end < 0 ? words.Count : end + 1).Select(word => (word, false)),
        ];
    }

    private static bool IsOption(string word) => word.Length > 1 && word[0] == '-' && !char.IsAsciiDigit(word[1]) && word[1] != '.';

    private static bool IsHelp(string word) =>
        Split(word) is var (name, value) && HelpWords.Contains(name, StringComparer.OrdinalIgnoreCase) && (value is null || value.Equals(bool.TrueString, StringComparison.OrdinalIgnoreCase));

    private static (string Name, string? Value) Split(string word)
    {
        var equals = word.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? (word, null) : (word[..equals], word[(equals + 1)..]);
    }

    /// <summary>The option before may have been meant to take the word.</summary>
    private static UsageError Unknown(string name, ParameterCatalogue catalogue, ParameterDefinition? before, string word) =>
        new($"there is no option {name}", name.Split(':', 2) is [var start, var value] && catalogue.Find(start) is { } parameter
            ? $"a value is written {parameter.Option}={value}"
            : before is null
                ? $"{catalogue.Hint(name)}--help shows all"
                : $"{catalogue.Hint(name)}a value that begins with a dash is written {before.Option}={word}");

    private bool IsOpen(ParameterDefinition? parameter) => parameter is { IsFlag: false } && options[parameter.Name] is [];

    private static int CountOfWords(ParameterDefinition parameter, List<(string Word, bool IsOption)> words, int start, Predicate<string> isTarget)
    {
        var following = words.Skip(start).TakeWhile(word => !word.IsOption).Select(word => word.Word);
        return parameter switch
        {
            { IsFlag: true } => following.Take(1).Count(word => bool.TryParse(word, out _)),
            { IsBuiltIn: true, Name: "Target" or "Skip" } => following.Count(),
            { IsList: true } => following.TakeWhile((word, index) => index == 0 || !isTarget(word)).Count(),
            _ => following.Take(1).Count(),
        };
    }
}

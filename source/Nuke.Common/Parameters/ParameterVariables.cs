namespace Nuke.Common.Parameters;

/// <summary>The environment variables of a run, by the parameters that they are meant for.</summary>
internal sealed class ParameterVariables
{
    private const string Prefix = "NUKE_";

    private readonly IReadOnlyDictionary<string, string> variables;
    private readonly Lazy<ILookup<string, string>> prefixed;

    public ParameterVariables(IReadOnlyDictionary<string, string> variables)
    {
        this.variables = variables;
        prefixed = new(() => variables.Keys
            .Where(name => name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            .ToLookup(name => Plain(name[Prefix.Length..]), StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>
    /// The variable that gives the value; null without one. It is called <c>PersonName</c>, <c>PERSON_NAME</c>, or <c>NUKE_</c> and the name
    /// in any spelling. The names of built-in parameters are everyday words (HOST, ROOT): they count only with the prefix. An empty variable
    /// gives no value, but it switches a flag off.
    /// </summary>
    /// <exception cref="UsageError">Two variables give different values.</exception>
    public (string Name, string Value)? Find(ParameterDefinition parameter)
    {
        var given = NamesFor(parameter)
            .Where(name => variables.TryGetValue(name, out var value) && (value.Length > 0 || parameter.IsFlag))
            .Select(name => (Name: name, Value: variables[name] is { Length: > 0 } value ? value : bool.FalseString))
            .ToArray();
        var other = Array.FindIndex(given, candidate => candidate.Value != given[0].Value);
        return other < 0
            ? given is [] ? null : given[0]
            : throw new UsageError(
                $"the environment variables {given[0].Name} and {given[other].Name} give {parameter.Name} different values",
                $"unset one of them, or give {parameter.Option}");
    }

    /// <summary>All values that variables give, also those that do not count.</summary>
    public IReadOnlyList<string> AllFor(ParameterDefinition parameter) => [.. NamesFor(parameter).Where(variables.ContainsKey).Select(name => variables[name])];

    private IEnumerable<string> NamesFor(ParameterDefinition parameter) =>
        SpellingsOf(parameter).Concat(prefixed.Value[Plain(parameter.Name)]).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> SpellingsOf(ParameterDefinition parameter) => parameter.IsBuiltIn
        ? []
        : [parameter.Name, parameter.Variable, string.Join('_', Words.Strictly(parameter.Name)).ToUpperInvariant()];

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit));
}

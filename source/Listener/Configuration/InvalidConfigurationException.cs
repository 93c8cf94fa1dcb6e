namespace Listener.Configuration;

/// <summary>The environment holds no valid configuration. The message names every variable at fault, and no value of any.</summary>
internal sealed class InvalidConfigurationException(IReadOnlyList<string> problems) : Exception(Describe(problems))
{
    private static string Describe(IReadOnlyList<string> problems) => string.Join('\n',
    [
        problems.Count == 1
            ? "The service cannot start: a variable of its environment is missing or malformed."
            : $"The service cannot start: {problems.Count} variables of its environment are missing or malformed.",
        .. problems.Select(problem => $"  {problem}"),
        "Set what is named here and start it again.",
    ]);
}

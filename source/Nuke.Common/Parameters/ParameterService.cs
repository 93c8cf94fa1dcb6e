using Nuke.Common.IO;
using Nuke.Common.Reporting;

namespace Nuke.Common.Parameters;

/// <summary>Finds the value of a parameter: command line, then environment, then files.</summary>
internal sealed class ParameterService(
    CommandLine commandLine,
    ParameterVariables variables,
    IReadOnlyList<ParameterFile> files,
    AbsolutePath workingDirectory,
    AbsolutePath rootDirectory,
    Redaction redaction)
{
    private readonly Dictionary<string, GivenValue> answers = [];

    /// <returns>The value; null when the user gave none.</returns>
    /// <exception cref="UsageError">What the user gave is no such value.</exception>
    public object? GetValue(ParameterDefinition parameter, Type type) =>
        Find(parameter) is { } given ? Convert(given, parameter, type) : null;

    /// <returns>What the user gave; null without it.</returns>
    /// <exception cref="UsageError">Two variables contradict each other.</exception>
    public GivenValue? Find(ParameterDefinition parameter)
    {
        if (answers.TryGetValue(parameter.Name, out var answer))
        {
            return answer;
        }

        if (commandLine[parameter.Name] is { } words)
        {
            return new(words, parameter.Option, "the command line", workingDirectory);
        }

        if (variables.Find(parameter) is var (variable, text))
        {
            return new([text], variable, $"the variable {variable}", workingDirectory);
        }

        return files.Select(file => file.Find(parameter.Name, rootDirectory)).FirstOrDefault(given => given is not null);
    }

    /// <summary>Where a file has a value that NUKE has encrypted, and nothing else gives the parameter one; null otherwise.</summary>
    public string? FindEncrypted(ParameterDefinition parameter) => Find(parameter) is null
        ? files.Select(file => file.FindEncrypted(parameter.Name)).FirstOrDefault(place => place is not null)
        : null;

    /// <summary>A person has given the value at the terminal.</summary>
    public void Answer(ParameterDefinition parameter, IReadOnlyList<string> words) =>
        answers[parameter.Name] = new(words, parameter.Name, "the terminal", workingDirectory);

    /// <summary>Hides the values of all secrets, also of those that nobody asks for: a child process may print them.</summary>
    public void HideSecrets(IEnumerable<ParameterDefinition> parameters)
    {
        foreach (var parameter in parameters.Where(parameter => parameter.IsSecret))
        {
            if (Find(parameter) is { } given)
            {
                redaction.Add(SecretsIn(given.Words, parameter), parameter.Option);
            }
        }
    }

    /// <summary>The words, and the parts of those that are lists.</summary>
    public static IEnumerable<string> SecretsIn(IReadOnlyList<string> words, ParameterDefinition parameter) =>
        parameter.Attribute.Separator is { Length: > 0 } separator
            ? [.. words, .. words.SelectMany(word => word.Split(separator, StringSplitOptions.RemoveEmptyEntries))]
            : words;

    private object Convert(GivenValue given, ParameterDefinition parameter, Type type)
    {
        if (parameter.IsSecret)
        {
            redaction.Add(SecretsIn(given.Words, parameter), parameter.Option);
        }

        try
        {
            return ValueConversion.Convert(given.Words, type, parameter.Attribute.Separator, given.Directory);
        }
        catch (FormatException exception)
        {
            throw new UsageError($"{given.Origin}: {exception.Message}", parameter.Attribute.Description ?? "--help shows all parameters");
        }
    }
}

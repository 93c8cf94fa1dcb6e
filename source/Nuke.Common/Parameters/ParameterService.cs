using Nuke.Common.IO;
using Nuke.Common.Reporting;

namespace Nuke.Common.Parameters;

/// <summary>Finds the value of a parameter: command line, then environment, then files.</summary>
internal sealed class ParameterService(
    CommandLine commandLine,
    IReadOnlyDictionary<string, string> variables,
    IReadOnlyList<ParameterFile> files,
    AbsolutePath workingDirectory,
    AbsolutePath rootDirectory,
    Redaction redaction)
{
    /// <returns>The value; null when the user gave none.</returns>
    /// <exception cref="UsageError">What the user gave is no such value.</exception>
    public object? GetValue(ParameterDefinition parameter, Type type)
    {
        if (Find(parameter) is not var (words, origin, directory))
        {
            return null;
        }

        if (parameter.IsSecret)
        {
            redaction.Add(words);
        }

        try
        {
            return ValueConversion.Convert(words, type, parameter.Attribute.Separator, directory);
        }
        catch (FormatException exception)
        {
            throw new UsageError($"{origin}: {exception.Message}", parameter.Attribute.Description ?? "--help shows all parameters");
        }
    }

    private (IReadOnlyList<string> Words, string Origin, AbsolutePath Directory)? Find(ParameterDefinition parameter)
    {
        if (commandLine[parameter.Name] is { } words)
        {
            return (words, parameter.Option, workingDirectory);
        }

        var variable = parameter.Variables.FirstOrDefault(name => variables.GetValueOrDefault(name) is { Length: > 0 });
        if (variable is not null)
        {
            return ([variables[variable]], variable, workingDirectory);
        }

        var file = files.FirstOrDefault(candidate => candidate[parameter.Name] is not null);
        return file is null ? null : (file[parameter.Name]!, $"{file.Name}: {parameter.Name}", rootDirectory);
    }
}

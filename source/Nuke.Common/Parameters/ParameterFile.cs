using System.Text.Json;
using Nuke.Common.IO;

namespace Nuke.Common.Parameters;

/// <summary>One of <c>.nuke/parameters.json</c> and <c>.nuke/parameters.PROFILE.json</c>.</summary>
internal sealed class ParameterFile
{
    /// <summary>How the values begin that NUKE's global tool has encrypted.</summary>
    private const string Encrypted = "v1:";

    /// <summary>The profile that NUKE calls the file without a profile.</summary>
    private const string DefaultProfile = "$default";

    private readonly Dictionary<string, (IReadOnlyList<string> Words, int Line)> values = [];
    private readonly Dictionary<string, int> encrypted = [];

    private ParameterFile(string name) => Name = name;

    /// <summary>The file, from the root directory on.</summary>
    public string Name { get; }

    /// <summary>What the file gives for a parameter; null without it.</summary>
    public GivenValue? Find(string parameter, AbsolutePath root) => values.TryGetValue(parameter, out var value)
        ? new GivenValue(value.Words, $"{Name}:{value.Line}: {parameter}", Name, root)
        : null;

    /// <summary>Where the file has a value that NUKE has encrypted, which only NUKE can read; null without it.</summary>
    public string? FindEncrypted(string parameter) => encrypted.TryGetValue(parameter, out var line) ? $"{Name}:{line}" : null;

    /// <summary>The files that count, the most special first.</summary>
    /// <exception cref="UsageError">A profile without a file, or a file that is no object of known parameters.</exception>
    public static IReadOnlyList<ParameterFile> Load(AbsolutePath root, IReadOnlyList<string> profiles, ParameterCatalogue catalogue)
    {
        var files = profiles.Reverse().Where(profile => profile != DefaultProfile).Select(profile => ProfileFile.Of(root, profile)).Concat(ProfileFile.Default(root));
        return [.. files.Select(name => Read(root, name, catalogue))];
    }

    private static ParameterFile Read(AbsolutePath root, string name, ParameterCatalogue catalogue)
    {
        var file = new ParameterFile(name);
        try
        {
            foreach (var property in ParameterFileReader.Read(File.ReadAllBytes(root / name)))
            {
                if (property.Name != "$schema" && !IsOfSetup(property, catalogue))
                {
                    file.Add(property, catalogue);
                }
            }
        }
        catch (JsonException exception)
        {
            throw new UsageError(
                $"{name}:{exception.LineNumber + 1}: no object of parameters: {exception.Message.Split(" LineNumber")[0]}",
                """write it as { "Name": "value" }""");
        }

        return file;
    }

    /// <summary>NUKE's setup writes the solution into the file of every build, whether it has such a parameter or not.</summary>
    private static bool IsOfSetup(ParameterFileProperty property, ParameterCatalogue catalogue) =>
        property.Name == "Solution" && catalogue.All.All(definition => definition.Name != "Solution");

    private void Add(ParameterFileProperty property, ParameterCatalogue catalogue)
    {
        var place = $"{Name}:{property.Line}";
        var parameter = catalogue.All.FirstOrDefault(definition => definition.Name == property.Name)
            ?? throw new UsageError(
                $"{place}: there is no parameter {property.Name}",
                $"{Nearest.Hint(property.Name, catalogue.All.Select(definition => definition.Name))}--help shows all");
        if (parameter.IsSecret && property.Words is [var word] && word.StartsWith(Encrypted, StringComparison.Ordinal))
        {
            encrypted[parameter.Name] = property.Line;
            return;
        }

        if (parameter.IsSecret)
        {
            throw new UsageError($"{place}: {parameter.Name} is a secret, and secrets do not belong into files", $"give it as {parameter.Variable}");
        }

        if (property.Mistake(parameter.ValueType) is { } mistake)
        {
            throw new UsageError($"{place}: {parameter.Name} {mistake}", parameter.Attribute.Description ?? "--help shows all parameters");
        }

        if (property.Kind != JsonTokenType.Null && !values.TryAdd(parameter.Name, (property.Words, property.Line)))
        {
            throw new UsageError($"{place}: {parameter.Name} stands there twice", "remove one of them");
        }
    }
}

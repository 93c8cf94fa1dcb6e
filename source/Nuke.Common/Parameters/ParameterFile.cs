using System.Text.Json;
using Nuke.Common.IO;

namespace Nuke.Common.Parameters;

/// <summary>One of <c>.nuke/parameters.json</c> and <c>.nuke/parameters.PROFILE.json</c>.</summary>
internal sealed class ParameterFile
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly Dictionary<string, IReadOnlyList<string>> values = [];

    private ParameterFile(string name) => Name = name;

    /// <summary>The file, from the root directory on.</summary>
    public string Name { get; }

    /// <summary>The words of a parameter; null when the file does not have it.</summary>
    public IReadOnlyList<string>? this[string parameter] => values.GetValueOrDefault(parameter);

    /// <summary>The files that count, the most special first.</summary>
    /// <exception cref="UsageError">A profile without a file, or a file that is no object of known parameters.</exception>
    public static IReadOnlyList<ParameterFile> Load(AbsolutePath root, IReadOnlyList<string> profiles, ParameterCatalogue catalogue)
    {
        var names = profiles.Select(profile => $".nuke/parameters.{profile}.json").ToArray();
        var missing = Array.Find(names, name => !File.Exists(root / name));
        if (missing is not null)
        {
            throw new UsageError($"{missing} does not exist", "correct --profile, or add the file");
        }

        string[] all = [.. names.Reverse(), .. File.Exists(root / ".nuke/parameters.json") ? [".nuke/parameters.json"] : Array.Empty<string>()];
        return [.. all.Select(name => Read(root, name, catalogue))];
    }

    private static ParameterFile Read(AbsolutePath root, string name, ParameterCatalogue catalogue)
    {
        var file = new ParameterFile(name);
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(root / name), Lenient);
            foreach (var property in document.RootElement.EnumerateObject().Where(property => property.Name != "$schema"))
            {
                var parameter = catalogue.All.FirstOrDefault(definition => definition.Name == property.Name)
                    ?? throw new UsageError(
                        $"{name}: there is no parameter {property.Name}",
                        $"{Nearest.Hint(property.Name, catalogue.All.Select(definition => definition.Name))}--help shows all");
                file.Add(parameter, property.Value);
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new UsageError($"{name} is no object of parameters: {exception.Message}", "correct the file");
        }

        return file;
    }

    private void Add(ParameterDefinition parameter, JsonElement value)
    {
        if (parameter.IsSecret)
        {
            throw new UsageError($"{Name}: {parameter.Name} is a secret, and secrets do not belong into files", $"give it as {parameter.Variables.Last()}");
        }

        if (value.ValueKind != JsonValueKind.Null)
        {
            values[parameter.Name] = value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(Word)] : [Word(value)];
        }

        string Word(JsonElement element) => element.ValueKind switch
        {
            JsonValueKind.String => element.GetString()!,
            JsonValueKind.Object or JsonValueKind.Array =>
                throw new UsageError($"{Name}: {parameter.Name} is nested", "give a value, or a list of values"),
            _ => element.GetRawText(),
        };
    }
}

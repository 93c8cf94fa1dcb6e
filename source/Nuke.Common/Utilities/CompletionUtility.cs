using System.Text.Json;
using Nuke.Common.Completion;
using Nuke.Common.IO;

namespace Nuke.Common.Utilities;

/// <summary>What a shell offers while a command line is typed.</summary>
public static class CompletionUtility
{
    /// <summary>The parameters in a schema file, with their possible values; none without the file.</summary>
    /// <param name="schemaFile">For instance <c>.nuke/build.schema.json</c>.</param>
    /// <param name="profileNames">The possible values of <c>Profile</c>, which a schema does not know.</param>
    /// <param name="filter">Chooses parameters; all unless told.</param>
    public static IReadOnlyDictionary<string, string[]> GetItemsFromSchema(
        AbsolutePath schemaFile,
        IEnumerable<string>? profileNames = null,
        Func<JsonProperty, bool>? filter = null)
    {
        if (!schemaFile.FileExists())
        {
            return new Dictionary<string, string[]>();
        }

        using var schema = JsonDocument.Parse(schemaFile.ReadAllText());
        return GetItemsFromSchema(schema, profileNames, filter);
    }

    /// <summary>The parameters in a schema, with their possible values.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="profileNames">The possible values of <c>Profile</c>, which a schema does not know.</param>
    /// <param name="filter">Chooses parameters; all unless told.</param>
    public static IReadOnlyDictionary<string, string[]> GetItemsFromSchema(
        JsonDocument schema,
        IEnumerable<string>? profileNames = null,
        Func<JsonProperty, bool>? filter = null)
    {
        var items = new SchemaItems(schema.RootElement).Where(filter ?? (_ => true));
        if (profileNames?.ToArray() is { Length: > 0 } profiles)
        {
            items["Profile"] = profiles;
        }

        return items;
    }

    /// <summary>What could stand at the end of the line, as far as it is typed there.</summary>
    /// <param name="words">The line, from the command on. A space at its end begins a new word.</param>
    /// <param name="completionItems">The parameters and their possible values.</param>
    public static IEnumerable<string> GetRelevantItems(string words, IReadOnlyDictionary<string, string[]> completionItems) =>
        new TypedWords(words, completionItems).Next();
}

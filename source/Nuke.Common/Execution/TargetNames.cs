using Nuke.Common.Parameters;

namespace Nuke.Common.Execution;

/// <summary>The names of a build's targets, known before the build exists.</summary>
internal sealed class TargetNames
{
    private readonly IReadOnlyList<string> names;

    private TargetNames(IReadOnlyList<string> names) => this.names = names;

    public static TargetNames Of(Type buildType) => new([.. TargetCatalogue.PropertiesOf(buildType).Select(property => property.Name)]);

    public bool Has(string word) => word.Split('+').All(part => Called(part) is not []);

    /// <exception cref="UsageError">There is no such target, or there are two.</exception>
    public string Get(string word) => Called(word) switch
    {
        [] => throw new UsageError($"there is no target {(word.Length > 0 ? word : "''")}", $"{Nearest.Hint(word, names)}--help shows all"),
        [var name] => name,
        var several => throw new UsageError($"{word} can be each of {string.Join(", ", several)}", "write it as one of them"),
    };

    /// <summary>Dashes and case do not matter, unless targets differ in nothing else.</summary>
    private string[] Called(string word)
    {
        var plain = word.Replace("-", "", StringComparison.Ordinal);
        return names.Contains(plain) ? [plain] : [.. names.Where(name => name.Equals(plain, StringComparison.OrdinalIgnoreCase))];
    }
}

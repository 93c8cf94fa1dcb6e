using Nuke.Common.Parameters;

namespace Nuke.Common.Execution;

/// <summary>The names of a build's targets, known before the build exists.</summary>
internal sealed class TargetNames
{
    private readonly IReadOnlyList<string> names;

    private TargetNames(IReadOnlyList<string> names) => this.names = names;

    public static TargetNames Of(Type buildType) => new([.. TargetCatalogue.PropertiesOf(buildType).Select(property => property.Name)]);

    public bool Has(string word) => word.Split('+').All(part => Find(part) is not null);

    /// <exception cref="UsageError">There is no such target.</exception>
    public string Get(string word) => Find(word)
        ?? throw new UsageError($"there is no target {(word.Length > 0 ? word : "''")}", $"{Nearest.Hint(word, names)}--help shows all");

    /// <summary>Dashes and case do not matter.</summary>
    private string? Find(string word)
    {
        var plain = word.Replace("-", "", StringComparison.Ordinal);
        return names.FirstOrDefault(name => name.Equals(plain, StringComparison.OrdinalIgnoreCase));
    }
}

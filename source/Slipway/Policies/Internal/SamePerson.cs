using System.Diagnostics.CodeAnalysis;

namespace Slipway.Policies.Internal;

/// <summary>When two names are one person's. Logins of GitHub do not differ by case; on one machine, names that differ by nothing else are taken for one person as well.</summary>
internal sealed class SamePerson : IEqualityComparer<string>
{
    public static SamePerson Comparer { get; } = new();

    public bool Equals(string? x, string? y) => string.Equals(x?.Trim(), y?.Trim(), StringComparison.OrdinalIgnoreCase);

    public int GetHashCode([DisallowNull] string obj) => obj.Trim().GetHashCode(StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a name is on a list; who has no name is on none.</summary>
    public static bool IsOn(IEnumerable<string> list, string name) => !string.IsNullOrWhiteSpace(name) && list.Contains(name, Comparer);
}

namespace Slipway.Governance;

/// <summary>Which branches may deploy to an environment.</summary>
/// <param name="Kind">How they are told.</param>
/// <param name="Patterns">Names of branches, with <c>*</c>; tags begin with <c>tag:</c>. Empty unless they are selected.</param>
public sealed record BranchRule(BranchRuleKind Kind, IReadOnlyList<string> Patterns)
{
    /// <summary>Every branch.</summary>
    public static BranchRule Any { get; } = new(BranchRuleKind.Any, []);

    /// <summary>Branches that are protected.</summary>
    public static BranchRule Protected { get; } = new(BranchRuleKind.Protected, []);

    /// <summary>Branches whose name matches one of these.</summary>
    public static BranchRule Selected(params IReadOnlyList<string> patterns) => new(BranchRuleKind.Selected, patterns);

    /// <summary>The same kind and the same patterns, in whatever order.</summary>
    public bool Equals(BranchRule? other) =>
        other is not null && Kind == other.Kind && Patterns.ToHashSet(StringComparer.Ordinal).SetEquals(other.Patterns);

    public override int GetHashCode() => Patterns.Aggregate(Kind.GetHashCode(), (hash, pattern) => hash ^ StringComparer.Ordinal.GetHashCode(pattern));

    public override string ToString() => Kind switch
    {
        BranchRuleKind.Any => "any branch",
        BranchRuleKind.Protected => "protected branches",
        _ => Patterns.Count == 0 ? "no branch" : string.Join(", ", Patterns),
    };
}

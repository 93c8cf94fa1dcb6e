namespace Slipway.Governance;

/// <summary>What has to guard environments and branches, at least. The settings themselves are made on GitHub.</summary>
/// <param name="Environments">The environments that jobs deploy to.</param>
/// <param name="Branches">The branches that releases come from.</param>
public sealed record DeclaredGovernance(IReadOnlyList<EnvironmentProtection> Environments, IReadOnlyList<BranchProtection> Branches);

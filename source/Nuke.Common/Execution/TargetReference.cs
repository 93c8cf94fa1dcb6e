namespace Nuke.Common.Execution;

/// <summary>What a target says about another.</summary>
/// <param name="Relation">In which way it refers to it.</param>
/// <param name="Factory">What the other's property returns.</param>
/// <param name="Artifacts">Patterns of the other's files, where they matter; none means all.</param>
internal sealed record TargetReference(TargetRelation Relation, Delegate Factory, IReadOnlyList<string> Artifacts);

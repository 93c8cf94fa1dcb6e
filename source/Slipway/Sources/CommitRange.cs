namespace Slipway.Sources;

/// <summary>The commits that a release would bring to a stage.</summary>
/// <param name="Relation">How its commit stands to the one that runs there.</param>
/// <param name="Authors">Who wrote the commits that do not run there yet; of the first release there, its commit alone.</param>
public sealed record CommitRange(CommitRelation Relation, IReadOnlyList<CommitAuthor> Authors);

using Slipway.Releases;

namespace Slipway.Sources;

/// <summary>What is checked out.</summary>
/// <param name="Id">The commit.</param>
/// <param name="At">When it was committed; the time of everything that is made from it.</param>
public sealed record Commit(CommitId Id, DateTimeOffset At);

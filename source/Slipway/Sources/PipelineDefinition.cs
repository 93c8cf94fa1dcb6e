using Slipway.Images;
using Slipway.Releases;

namespace Slipway.Sources;

/// <summary>The pipeline as it runs.</summary>
/// <param name="Hash">Its identity.</param>
/// <param name="Commit">The commit that is checked out.</param>
/// <param name="Folders">The folders whose files define it.</param>
public sealed record PipelineDefinition(Digest Hash, CommitId Commit, IReadOnlyList<string> Folders);

using Slipway.Images;

namespace Slipway.Promotion;

/// <summary>The pipeline's definition, as the release was built with and as it would promote the release.</summary>
/// <param name="Built">The identity of the one that built the release.</param>
/// <param name="Now">The identity of the one that runs.</param>
/// <param name="Files">The files that differ, as far as they are known.</param>
public sealed record PipelineChange(Digest Built, Digest Now, IReadOnlyList<string> Files)
{
    /// <summary>Whether there is a difference.</summary>
    public bool IsChanged => Built != Now;
}

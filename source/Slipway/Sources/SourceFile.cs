using Slipway.Images;

namespace Slipway.Sources;

/// <summary>A file of the checkout.</summary>
/// <param name="Path">From the root, with slashes.</param>
/// <param name="Content">What is in it now; of a link, where it leads and what is there.</param>
/// <param name="IsExecutable">Whether its owner may run it.</param>
public sealed record SourceFile(string Path, Digest Content, bool IsExecutable = false)
{
    /// <summary>What a program sees that reads or runs the file.</summary>
    public Digest Identity => IsExecutable ? Digest.Of($"executable {Content}") : Content;
}

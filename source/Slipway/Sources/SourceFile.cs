using Slipway.Images;

namespace Slipway.Sources;

/// <summary>A file of the checkout.</summary>
/// <param name="Path">From the root, with slashes.</param>
/// <param name="Content">What is in it now.</param>
public sealed record SourceFile(string Path, Digest Content);

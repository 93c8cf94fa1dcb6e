using Slipway.Images;

namespace Slipway.Caching;

/// <summary>A result that is kept.</summary>
/// <param name="Work">The name of the work.</param>
/// <param name="Key">The digest of its inputs.</param>
/// <param name="Result">What came out.</param>
/// <param name="Files">Its outputs and by-products.</param>
/// <param name="Place">Names the checkout where it was made.</param>
internal sealed record CacheEntry(string Work, Digest Key, WorkResult Result, IReadOnlyList<CachedFile> Files, string Place);

/// <param name="Path">From the root, with slashes.</param>
/// <param name="Content">What is in it.</param>
/// <param name="Mode">Its Unix permissions; 0 on other systems.</param>
internal sealed record CachedFile(string Path, Digest Content, int Mode);

using System.Collections.Immutable;
using System.Text.Json;
using Slipway.Images;

namespace Slipway.Caching;

/// <summary>Everything that a piece of work depends on; its digest is the key.</summary>
/// <param name="Facts">Parameters, versions, the build itself.</param>
/// <param name="Files">Contents by path.</param>
internal sealed record WorkInputs(ImmutableSortedDictionary<string, string> Facts, ImmutableSortedDictionary<string, Digest> Files)
{
    /// <summary>With those of the files only.</summary>
    public WorkInputs Where(Func<string, bool> isIncluded) => this with { Files = Files.RemoveRange(Files.Keys.Where(x => !isIncluded(x))) };

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, SlipwayJson.Default.WorkInputs);
}

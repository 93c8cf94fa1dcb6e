using System.Diagnostics.CodeAnalysis;

namespace Nuke.Common.Reporting;

/// <summary>Sequences of bytes are the same when their bytes are.</summary>
internal sealed class ByteSequences : IEqualityComparer<byte[]>
{
    public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

    public int GetHashCode([DisallowNull] byte[] obj)
    {
        var hash = default(HashCode);
        hash.AddBytes(obj);
        return hash.ToHashCode();
    }
}

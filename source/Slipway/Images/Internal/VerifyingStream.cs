using System.Security.Cryptography;
using Slipway.Images.Formats;

namespace Slipway.Images.Internal;

/// <summary>Reads a blob and compares its size and digest with its address when it ends.</summary>
internal sealed class VerifyingStream(Stream content, Descriptor expected, string place, string nextStep) : Stream
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long position;
    private bool isVerified;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => expected.Size;

    public override long Position
    {
        get => position;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer) => Check(buffer, content.Read(buffer));

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = await content.ReadAsync(buffer, cancellationToken);
        return Check(buffer.Span, count);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            content.Dispose();
            hash.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Check(ReadOnlySpan<byte> buffer, int count)
    {
        if (buffer.IsEmpty || isVerified)
        {
            return count;
        }

        hash.AppendData(buffer[..count]);
        position += count;
        if (position > expected.Size)
        {
            throw Damaged($"is longer than {expected.Size} bytes");
        }

        if (count == 0)
        {
            Verify();
        }

        return count;
    }

    private void Verify()
    {
        if (position < expected.Size)
        {
            throw Damaged($"has {position} bytes instead of {expected.Size}");
        }

        var found = Digest.OfHash(hash.GetHashAndReset());
        if (found != expected.Digest)
        {
            throw Damaged($"has the content of {found}");
        }

        isVerified = true;
    }

    private UserError Damaged(string how) => new(
        $"blob {expected.Digest} in {place} {how}", nextStep);
}

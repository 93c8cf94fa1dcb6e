using Serilog;
using Slipway.Images.Formats;

namespace Slipway.Images.Registries;

/// <summary>A blob on its way from a registry. A connection that is lost is made again, and goes on where it was.</summary>
/// <param name="blob">Its address and size.</param>
/// <param name="open">Opens it from a byte on.</param>
/// <param name="registry">The registry's host.</param>
/// <param name="progress">Is told how far it is.</param>
internal sealed class BlobDownload(Descriptor blob, Func<long, CancellationToken, Task<Stream>> open, string registry, IProgress<Transfer> progress) : Stream
{
    private const int Attempts = 5;

    private Stream? content;
    private long position;
    private int lost;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => blob.Size;

    public override long Position
    {
        get => position;
        set => throw new NotSupportedException();
    }

    /// <summary>Asks for it, so that a registry that has it not says so at once.</summary>
    public async Task Open(CancellationToken cancellation) => content ??= await open(position, cancellation);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (true)
        {
            try
            {
                await Open(cancellationToken);
                return Count(await content!.ReadAsync(buffer, cancellationToken));
            }
            catch (IOException exception)
            {
                await Forget(exception);
            }
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    // For readers that cannot wait: a lost connection is their end.
    public override int Read(byte[] buffer, int offset, int count)
    {
        try
        {
            return Count(content!.Read(buffer, offset, count));
        }
        catch (IOException exception)
        {
            throw Ended(exception);
        }
    }

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
            content?.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Count(int count)
    {
        position += count;
        if (count > 0)
        {
            progress.Report(new Transfer(TransferDirection.Fetching, registry, blob.Digest, blob.Size, position));
        }

        return count;
    }

    private async Task Forget(IOException exception)
    {
        if (++lost == Attempts)
        {
            throw Ended(exception);
        }

        Log.Information("{Registry:l}: the connection was lost at byte {Position} of {Size}: it goes on there", registry, position, blob.Size);
        await content!.DisposeAsync();
        content = null;
    }

    private UserError Ended(IOException exception) => new(
        $"{registry}: the connection was lost at byte {position} of {blob.Size} of {blob.Digest}: {exception.Message}", "run it again when the network is better", exception);
}

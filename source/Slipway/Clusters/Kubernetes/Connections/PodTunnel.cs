using System.Net.WebSockets;
using System.Text;

namespace Slipway.Clusters.Kubernetes.Connections;

/// <summary>A connection to a port of a pod, through the API server.</summary>
/// <remarks>
/// Kubernetes, the subprotocol <c>v4.channel.k8s.io</c> of port forwarding: the first byte of a message is its channel, 0 for data and
/// 1 for what went wrong; the first message of either channel is the port's number.
/// </remarks>
internal sealed class PodTunnel(WebSocket socket) : Stream
{
    private const byte Data = 0;
    private const int LargestMessage = 32 * 1024;

    private readonly byte[] buffer = new byte[LargestMessage];
    private readonly bool[] isOpened = new bool[2];
    private ReadOnlyMemory<byte> unread;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (unread.IsEmpty)
        {
            if (await Receive(cancellationToken) is not { } received)
            {
                return 0;
            }

            unread = received;
        }

        var count = Math.Min(buffer.Length, unread.Length);
        unread[..count].CopyTo(buffer);
        unread = unread[count..];
        return count;
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        for (var rest = buffer; !rest.IsEmpty;)
        {
            var part = rest[..Math.Min(rest.Length, LargestMessage - 1)];
            var message = new byte[part.Length + 1];
            message[0] = Data;
            part.CopyTo(message.AsMemory(1));
            await Talk(() => socket.SendAsync(message.AsMemory(), WebSocketMessageType.Binary, endOfMessage: true, cancellationToken));
            rest = rest[part.Length..];
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            socket.Dispose();
        }

        base.Dispose(disposing);
    }

    // A whole message: they are small, and the channel stands in its first byte only.
    private async Task<ReadOnlyMemory<byte>?> Receive(CancellationToken cancellation)
    {
        var length = 0;
        for (var isComplete = false; !isComplete;)
        {
            if (length == buffer.Length)
            {
                throw new IOException($"the port forwarding sent a message of more than {LargestMessage} bytes");
            }

            var result = await Talk(async () => await socket.ReceiveAsync(buffer.AsMemory(length), cancellation));
            if (result.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            length += result.Count;
            isComplete = result.EndOfMessage;
        }

        return length == 0 ? ReadOnlyMemory<byte>.Empty : Content(buffer[0], buffer.AsMemory(1, length - 1));
    }

    private ReadOnlyMemory<byte> Content(byte channel, ReadOnlyMemory<byte> content)
    {
        if (channel >= isOpened.Length)
        {
            throw new IOException($"the port forwarding sent something on channel {channel}, which was not opened");
        }

        if (!isOpened[channel])
        {
            isOpened[channel] = true;
            return ReadOnlyMemory<byte>.Empty;
        }

        return channel == Data ? content : throw new IOException(Encoding.UTF8.GetString(content.Span).Trim());
    }

    private static async Task Talk(Func<ValueTask> action) => await Talk(async () =>
    {
        await action();
        return true;
    });

    private static async Task<T> Talk<T>(Func<Task<T>> action)
    {
        try
        {
            return await action();
        }
        catch (WebSocketException exception)
        {
            throw new IOException(exception.Message, exception);
        }
    }
}

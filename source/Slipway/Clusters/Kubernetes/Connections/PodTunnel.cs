using System.Net.WebSockets;
using System.Text;

namespace Slipway.Clusters.Kubernetes.Connections;

/// <summary>A connection to a port of a pod, through the API server.</summary>
/// <remarks>
/// Kubernetes, the subprotocol <c>v4.channel.k8s.io</c> of port forwarding: the first byte of a message is its channel, 0 for data and
/// 1 for what went wrong; either begins with the two bytes of the port's number.
/// </remarks>
internal sealed class PodTunnel(WebSocket socket) : Stream
{
    private const byte Data = 0;
    private const int PortLength = 2;
    private const int LargestPart = 32 * 1024;

    private readonly byte[] received = new byte[LargestPart];
    private readonly int[] announced = new int[2];
    private ReadOnlyMemory<byte> unread;
    private byte? channel;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (unread.IsEmpty)
        {
            if (await Receive(cancellationToken) is not { } part)
            {
                return 0;
            }

            unread = part;
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
            var part = rest[..Math.Min(rest.Length, LargestPart)];
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

    // A message comes in one part or in several; its channel stands in the first.
    private async Task<ReadOnlyMemory<byte>?> Receive(CancellationToken cancellation)
    {
        var result = await Talk(async () => await socket.ReceiveAsync(received.AsMemory(), cancellation));
        if (result.MessageType == WebSocketMessageType.Close)
        {
            return null;
        }

        var content = received.AsMemory(0, result.Count);
        if (channel is null && content.Length > 0)
        {
            channel = content.Span[0];
            content = content[1..];
        }

        var data = channel is { } number ? Content(number, content) : ReadOnlyMemory<byte>.Empty;
        channel = result.EndOfMessage ? null : channel;
        return data;
    }

    private ReadOnlyMemory<byte> Content(byte number, ReadOnlyMemory<byte> content)
    {
        if (number >= announced.Length)
        {
            throw new IOException($"the port forwarding sent something on channel {number}, which was not opened");
        }

        var port = Math.Min(PortLength - announced[number], content.Length);
        announced[number] += port;
        content = content[port..];
        return number == Data || content.IsEmpty ? content : throw new IOException(Encoding.UTF8.GetString(content.Span).Trim());
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

using System.IO.Pipelines;
using System.Net.WebSockets;
using System.Text;
using Slipway.Clusters.Kubernetes.Connections;

namespace Slipway.Tests.Clusters.Kubernetes.Connections;

public sealed class A_tunnel_to_a_pod : IAsyncDisposable
{
    private static readonly byte[] Port8080 = [0x90, 0x1f];

    private readonly PodTunnel tunnel;
    private readonly WebSocket pod;

    public A_tunnel_to_a_pod()
    {
        var (there, back) = (new Pipe(), new Pipe());
        tunnel = new PodTunnel(WebSocket.CreateFromStream(new BothWays(back.Reader, there.Writer), new WebSocketCreationOptions()));
        pod = WebSocket.CreateFromStream(new BothWays(there.Reader, back.Writer), new WebSocketCreationOptions { IsServer = true });
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await tunnel.DisposeAsync();
        pod.Dispose();
    }

    [Fact]
    public async Task carries_what_the_pod_sends_without_the_number_of_the_port()
    {
        await Send(0, Port8080);
        await Send(1, Port8080);
        await Send(0, "HTTP/1.1 "u8.ToArray());
        await Send(0, "200 OK"u8.ToArray());
        await pod.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, Cancellation);

        (await ReadAll()).ShouldBe("HTTP/1.1 200 OK");
    }

    [Fact]
    public async Task puts_parts_of_a_message_together_however_large_it_is()
    {
        var large = Enumerable.Repeat((byte)'x', 100_000).ToArray();
        await Send(0, Port8080);
        var sending = SendInParts(large);

        (await ReadAll()).ShouldBe(Encoding.ASCII.GetString(large));
        await sending;
    }

    [Fact]
    public async Task sends_on_the_channel_of_data()
    {
        await tunnel.WriteAsync("GET /"u8.ToArray(), Cancellation);

        var buffer = new byte[100];
        var result = await pod.ReceiveAsync(buffer.AsMemory(), Cancellation);
        buffer[..result.Count].ShouldBe([0, .. "GET /"u8]);
    }

    [Fact]
    public async Task says_what_the_node_says_when_the_port_is_closed()
    {
        await Send(1, Port8080);
        await Send(1, "dial tcp4 127.0.0.1:8080: connect: connection refused"u8.ToArray());

        (await Should.ThrowAsync<IOException>(ReadAll)).Message.ShouldBe("dial tcp4 127.0.0.1:8080: connect: connection refused");
    }

    [Fact]
    public async Task refuses_a_channel_that_nobody_has_opened()
    {
        await Send(7, "x"u8.ToArray());

        (await Should.ThrowAsync<IOException>(ReadAll)).Message.ShouldContain("channel 7");
    }

    private ValueTask Send(byte channel, byte[] content) =>
        pod.SendAsync(new byte[] { channel }.Concat(content).ToArray().AsMemory(), WebSocketMessageType.Binary, endOfMessage: true, Cancellation);

    private async Task SendInParts(byte[] content)
    {
        await pod.SendAsync(new byte[] { 0 }.AsMemory(), WebSocketMessageType.Binary, endOfMessage: false, Cancellation);
        await pod.SendAsync(content.AsMemory(0, 40_000), WebSocketMessageType.Binary, endOfMessage: false, Cancellation);
        await pod.SendAsync(content.AsMemory(40_000), WebSocketMessageType.Binary, endOfMessage: true, Cancellation);
        await pod.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, Cancellation);
    }

    private async Task<string> ReadAll()
    {
        using var all = new MemoryStream();
        await tunnel.CopyToAsync(all, Cancellation);
        return Encoding.ASCII.GetString(all.ToArray());
    }

    private sealed class BothWays(PipeReader reader, PipeWriter writer) : Stream
    {
        private readonly Stream input = reader.AsStream();
        private readonly Stream output = writer.AsStream();

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => input.ReadAsync(buffer, cancellationToken);

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => output.WriteAsync(buffer, cancellationToken);

        public override Task FlushAsync(CancellationToken cancellationToken) => output.FlushAsync(cancellationToken);

        public override void Flush() => output.Flush();

        public override int Read(byte[] buffer, int offset, int count) => input.Read(buffer, offset, count);

        public override void Write(byte[] buffer, int offset, int count) => output.Write(buffer, offset, count);

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}

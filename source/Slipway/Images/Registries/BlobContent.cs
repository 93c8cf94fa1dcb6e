using System.Net;
using System.Net.Http.Headers;

namespace Slipway.Images.Registries;

/// <summary>A part of a file as the body of a request, which can be sent again.</summary>
internal sealed class BlobContent : HttpContent
{
    private readonly Stream content;
    private readonly long start;
    private readonly long length;
    private readonly Action<long> sent;

    /// <param name="content">The whole, which stays open.</param>
    /// <param name="start">Where the part begins.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="sent">Is told how far the whole is.</param>
    public BlobContent(Stream content, long start, long length, Action<long> sent)
    {
        (this.content, this.start, this.length, this.sent) = (content, start, length, sent);
        Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        content.Position = start;
        var buffer = new byte[81920];
        for (long done = 0; done < length;)
        {
            var part = buffer.AsMemory(0, (int)Math.Min(buffer.Length, length - done));
            await content.ReadExactlyAsync(part, cancellationToken);
            await stream.WriteAsync(part, cancellationToken);
            done += part.Length;
            sent(start + done);
        }
    }

    protected override bool TryComputeLength(out long result)
    {
        result = length;
        return true;
    }
}

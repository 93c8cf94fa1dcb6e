using System.Net.Http.Headers;

namespace Slipway.GitHub.Internal.Http;

/// <summary>Reads each answer as a whole, and gives up on one that is too large or too slow.</summary>
internal sealed class AnswerLimits(int largest, TimeSpan longest, TimeProvider clock) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(longest, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            var response = await base.SendAsync(request, either.Token);
            response.Content = await Read(response.Content, request.RequestUri!, either.Token);
            return response;
        }
        catch (OperationCanceledException exception) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"nothing came within {longest.TotalSeconds:0} s", exception);
        }
    }

    private async Task<HttpContent> Read(HttpContent content, Uri address, CancellationToken cancellation)
    {
        using (content)
        {
            await using var stream = await content.ReadAsStreamAsync(cancellation);
            using var bytes = new MemoryStream();
            var part = new byte[81920];
            for (int count; (count = await stream.ReadAsync(part, cancellation)) > 0;)
            {
                bytes.Write(part, 0, count);
                if (bytes.Length > largest)
                {
                    throw new UserError($"the answer of {address.Host} to {address.AbsolutePath} is larger than {largest >> 20} MiB", "nothing was taken from it: find out who answers there");
                }
            }

            return Copy(content.Headers, bytes.ToArray());
        }
    }

    private static ByteArrayContent Copy(HttpContentHeaders headers, byte[] bytes)
    {
        var copy = new ByteArrayContent(bytes);
        foreach (var header in headers.Where(x => x.Key is not "Content-Length" and not "Content-Encoding"))
        {
            copy.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        return copy;
    }
}

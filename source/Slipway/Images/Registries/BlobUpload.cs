using System.Net;
using System.Net.Http.Headers;
using Slipway.Images.Formats;

namespace Slipway.Images.Registries;

/// <summary>Brings a blob into a repository, sending no more than needed.</summary>
/// <remarks>OCI distribution specification 1.1, sections "Pushing blobs" and "Mounting a blob from another repository".</remarks>
internal sealed class BlobUpload(RegistryClient client)
{
    private const int ChunkSize = 16 << 20;

    /// <summary>Whether the repository has the blob.</summary>
    public async Task<bool> Has(Digest digest, CancellationToken cancellation)
    {
        using var answer = await client.Send(
            RegistryClient.Ask(HttpMethod.Head, client.AddressOf($"blobs/{digest}")), cancellation, HttpStatusCode.OK, HttpStatusCode.NotFound);
        return answer.StatusCode == HttpStatusCode.OK;
    }

    /// <summary>Takes a blob over from another repository of the registry; nothing is sent then.</summary>
    /// <returns>Whether the registry did it.</returns>
    public async Task<bool> Mount(Digest digest, RepositoryName from, CancellationToken cancellation)
    {
        var request = RegistryClient.Ask(HttpMethod.Post, client.AddressOf($"blobs/uploads/?mount={digest}&from={Uri.EscapeDataString(from.Path)}"));
        request.Options.Set(RegistryAuthorization.MoreScope, $"repository:{from.Path}:pull");
        using var answer = await client.Send(request, cancellation, HttpStatusCode.Created, HttpStatusCode.Accepted);
        if (answer.StatusCode == HttpStatusCode.Accepted)
        {
            using var cancelled = await client.Send(
                RegistryClient.Ask(HttpMethod.Delete, LocationOf(answer)), cancellation,
                HttpStatusCode.NoContent, HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed, HttpStatusCode.Accepted, HttpStatusCode.OK);
        }

        return answer.StatusCode == HttpStatusCode.Created;
    }

    /// <summary>Sends a blob: a small one at once, a large one in pieces, so that little is lost with a connection.</summary>
    /// <param name="blob">Its address and size.</param>
    /// <param name="content">Its content, which can be read again.</param>
    /// <param name="cancellation">Stops sending; what is sent already does no harm.</param>
    public async Task Send(Descriptor blob, Stream content, CancellationToken cancellation)
    {
        using var begun = await client.Send(
            RegistryClient.Ask(HttpMethod.Post, client.AddressOf("blobs/uploads/")), cancellation, HttpStatusCode.Accepted);
        var place = LocationOf(begun);
        if (blob.Size > ChunkSize)
        {
            place = await SendPieces(place, blob, content, cancellation);
        }

        var rest = blob.Size > ChunkSize ? Stream.Null : content;
        using var request = RegistryClient.Ask(HttpMethod.Put, WithDigest(place, blob.Digest));
        request.Content = Piece(rest, rest.Length);
        using var answer = await client.Send(request, cancellation, HttpStatusCode.Created);
    }

    private async Task<Uri> SendPieces(Uri place, Descriptor blob, Stream content, CancellationToken cancellation)
    {
        for (long sent = 0; sent < blob.Size;)
        {
            var buffer = new byte[Math.Min(ChunkSize, blob.Size - sent)];
            await content.ReadExactlyAsync(buffer, cancellation);
            using var request = RegistryClient.Ask(HttpMethod.Patch, place);
            request.Content = Piece(new MemoryStream(buffer, writable: false), buffer.Length);
            request.Content.Headers.TryAddWithoutValidation("Content-Range", $"{sent}-{sent + buffer.Length - 1}");
            using var answer = await client.Send(request, cancellation, HttpStatusCode.Accepted);
            place = LocationOf(answer);
            sent += buffer.Length;
        }

        return place;
    }

    private static StreamContent Piece(Stream content, long length)
    {
        var piece = new StreamContent(content);
        piece.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        piece.Headers.ContentLength = length;
        return piece;
    }

    private Uri LocationOf(HttpResponseMessage answer) => answer.Headers.Location is { } location
        ? new Uri(answer.RequestMessage?.RequestUri ?? client.Repository.Api, location)
        : throw new UserError($"{client.Repository.Registry} begins an upload and does not say where", "it is no registry of the OCI distribution specification");

    private static Uri WithDigest(Uri place, Digest digest) =>
        new UriBuilder(place) { Query = string.Join('&', new[] { place.Query.TrimStart('?'), $"digest={digest}" }.Where(x => x.Length > 0)) }.Uri;
}

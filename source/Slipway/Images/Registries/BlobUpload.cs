using System.Globalization;
using System.Net;
using Serilog;
using Slipway.Images.Formats;

namespace Slipway.Images.Registries;

/// <summary>Brings a blob into a repository, sending no more than needed.</summary>
/// <remarks>OCI distribution specification 1.1, sections "Pushing blobs" and "Mounting a blob from another repository".</remarks>
internal sealed class BlobUpload(RegistryClient client, IProgress<Transfer> progress)
{
    // GitHub's registry takes no larger ones.
    private const int PieceSize = 4 << 20;

    private const int Attempts = 3;

    // What registries answer when they have forgotten an upload, or have more or less of it than was thought: 400 when the digest differs in the end.
    private static readonly HttpStatusCode[] Lost =
        [HttpStatusCode.BadRequest, HttpStatusCode.NotFound, HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.RequestedRangeNotSatisfiable];

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

    /// <summary>Sends a blob: all of it at once, as every registry takes it; what is lost on the way once more, in pieces, so that little is lost then.</summary>
    /// <param name="blob">Its address and size.</param>
    /// <param name="content">Its content, which can be read again.</param>
    /// <param name="cancellation">Stops sending; the registry shows nothing of what is sent already.</param>
    /// <exception cref="UserError">The registry refuses it.</exception>
    public async Task Send(Descriptor blob, Stream content, CancellationToken cancellation)
    {
        Report(blob, 0);
        for (var attempt = 1; !await TrySend(blob, content, attempt, cancellation); attempt++)
        {
            Log.Information("{Registry:l} has not got all of {Blob:l}: it is sent again, in pieces", client.Repository.Registry, blob.Digest.Short);
        }

        progress.Report(TransferOf(blob, blob.Size));
    }

    private async Task<bool> TrySend(Descriptor blob, Stream content, int attempt, CancellationToken cancellation)
    {
        var isLast = attempt == Attempts;
        using var begun = await client.Send(
            RegistryClient.Ask(HttpMethod.Post, client.AddressOf("blobs/uploads/")), cancellation, HttpStatusCode.Accepted);
        var upload = new Upload(LocationOf(begun), 0);
        for (var resumed = 0; attempt > 1 && blob.Size - upload.Sent > PieceSize;)
        {
            if (await SendPiece(upload, blob, content, isLast, cancellation) is { } next)
            {
                upload = next;
            }
            else if (resumed++ < Attempts && await Ask(upload, blob, cancellation) is { } kept)
            {
                upload = kept;
            }
            else
            {
                return false;
            }
        }

        using var request = RegistryClient.Ask(HttpMethod.Put, WithDigest(upload.Place, blob.Digest));
        request.Content = Part(blob, content, upload.Sent, blob.Size - upload.Sent);
        using var answer = await SendPart(request, HttpStatusCode.Created, isLast, cancellation);
        return answer?.StatusCode == HttpStatusCode.Created;
    }

    // How much of a piece was taken is not read from the answer: some registries tell it late. One that took less refuses the next piece.
    private async Task<Upload?> SendPiece(Upload upload, Descriptor blob, Stream content, bool isLast, CancellationToken cancellation)
    {
        using var request = RegistryClient.Ask(HttpMethod.Patch, upload.Place);
        request.Content = Part(blob, content, upload.Sent, PieceSize);
        using var answer = await SendPart(request, HttpStatusCode.Accepted, isLast, cancellation);
        return answer?.StatusCode == HttpStatusCode.Accepted ? new Upload(LocationOf(answer), upload.Sent + PieceSize) : null;
    }

    // What goes wrong at last is told as it is.
    private async Task<HttpResponseMessage?> SendPart(HttpRequestMessage request, HttpStatusCode wanted, bool isLast, CancellationToken cancellation) => isLast
        ? await client.Send(request, cancellation, wanted)
        : await client.TrySend(request, cancellation, [wanted, .. Lost]);

    private async Task<Upload?> Ask(Upload upload, Descriptor blob, CancellationToken cancellation)
    {
        using var answer = await client.Send(
            RegistryClient.Ask(HttpMethod.Get, upload.Place), cancellation, [HttpStatusCode.NoContent, HttpStatusCode.MethodNotAllowed, .. Lost]);
        return answer.StatusCode == HttpStatusCode.NoContent && EndOf(answer, blob) is { } end ? new Upload(LocationOf(answer), end) : null;
    }

    // 0-0 is what registries say of one byte and of none; none is safe: they refuse a range that does not follow.
    private static long? EndOf(HttpResponseMessage answer, Descriptor blob) =>
        answer.Headers.NonValidated.TryGetValues("Range", out var values)
        && $"{values}".Split('-') is ["0" or "bytes=0", var text]
        && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var last) && last < blob.Size
            ? last == 0 ? 0 : last + 1
            : null;

    private BlobContent Part(Descriptor blob, Stream content, long start, long length)
    {
        var part = new BlobContent(content, start, length, x => Report(blob, x));
        if (length < blob.Size)
        {
            part.Headers.TryAddWithoutValidation("Content-Range", $"{start}-{start + length - 1}");
        }

        return part;
    }

    private void Report(Descriptor blob, long done)
    {
        if (done < blob.Size)
        {
            progress.Report(TransferOf(blob, done));
        }
    }

    private Transfer TransferOf(Descriptor blob, long done) => new(TransferDirection.Sending, client.Repository.Registry, blob.Digest, blob.Size, done);

    private Uri LocationOf(HttpResponseMessage answer)
    {
        var asked = answer.RequestMessage?.RequestUri ?? client.Repository.Api;
        var place = answer.Headers.Location is { } location
            ? new Uri(asked, location)
            : throw new UserError($"{client.Repository.Registry} begins an upload and does not say where", "it is no registry of the OCI distribution specification");
        RegistryClient.RequireSafe(place, asked);
        return place;
    }

    private static Uri WithDigest(Uri place, Digest digest) =>
        new UriBuilder(place) { Query = string.Join('&', new[] { place.Query.TrimStart('?'), $"digest={digest}" }.Where(x => x.Length > 0)) }.Uri;

    private sealed record Upload(Uri Place, long Sent);
}

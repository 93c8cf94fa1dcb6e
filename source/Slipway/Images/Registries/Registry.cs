using System.Net;
using System.Net.Http.Headers;
using Slipway.Images.Formats;
using Slipway.Images.Internal;

namespace Slipway.Images.Registries;

/// <summary>A repository of a registry. What it has is not sent again; every byte that is read is checked against its digest.</summary>
/// <remarks>OCI distribution specification 1.1.</remarks>
public sealed class Registry : IImageStore
{
    private const int ManifestLimit = 4 * 1024 * 1024;

    private static readonly string[] ManifestTypes = [MediaTypes.Manifest, MediaTypes.Index, .. MediaTypes.OfDocker];

    private readonly RegistryClient client;
    private readonly BlobUpload uploads;
    private readonly ReferrerTags referrerTags;
    private readonly IProgress<Transfer> progress;

    /// <param name="repository">The repository.</param>
    /// <param name="http">Speaks to registries; <see cref="Connect(IRegistryCredentials, TimeProvider)"/> makes one.</param>
    /// <param name="progress">Is told what is sent and fetched, from any thread.</param>
    public Registry(RepositoryName repository, HttpMessageInvoker http, IProgress<Transfer> progress)
    {
        this.progress = progress;
        client = new RegistryClient(repository, http);
        uploads = new BlobUpload(client, progress);
        referrerTags = new ReferrerTags(this);
    }

    /// <summary>The repository.</summary>
    public RepositoryName Repository => client.Repository;

    /// <summary>What speaks to registries: authorised, patient, without credentials where a registry sends it elsewhere for a blob.</summary>
    /// <param name="credentials">Who asks.</param>
    /// <param name="clock">The time.</param>
    public static HttpMessageInvoker Connect(IRegistryCredentials credentials, TimeProvider clock) => Connect(credentials, clock, new SocketsHttpHandler
    {
        Proxy = new LoopbackWithoutProxy(HttpClient.DefaultProxy),
        ConnectTimeout = TimeSpan.FromSeconds(15),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    });

    /// <summary>The same over another network.</summary>
    internal static HttpMessageInvoker Connect(IRegistryCredentials credentials, TimeProvider clock, SocketsHttpHandler network)
    {
        network.AllowAutoRedirect = false;
        network.UseCookies = false;
        return new HttpMessageInvoker(new RegistryAuthorization(credentials, clock, new Patience(clock, new Redirection(network))));
    }

    /// <inheritdoc/>
    public Task<bool> Has(Descriptor blob, CancellationToken cancellation) => uploads.Has(blob.Digest, cancellation);

    /// <inheritdoc/>
    public async Task<bool> HasManifest(Digest digest, CancellationToken cancellation)
    {
        using var answer = await client.Send(
            RegistryClient.Ask(HttpMethod.Head, client.AddressOf($"manifests/{digest}"), ManifestTypes), cancellation, HttpStatusCode.OK, HttpStatusCode.NotFound);
        return answer.StatusCode == HttpStatusCode.OK;
    }

    /// <summary>Takes a blob over from another repository of the same registry.</summary>
    /// <returns>Whether it is here now.</returns>
    public async Task<bool> Mount(Descriptor blob, RepositoryName from, CancellationToken cancellation) =>
        from.Registry == Repository.Registry && await uploads.Mount(blob.Digest, from, cancellation);

    /// <inheritdoc/>
    public async Task<Descriptor> WriteBlob(string mediaType, Stream content, CancellationToken cancellation)
    {
        // The address is needed before the first byte is sent, and a registry may ask for them twice.
        await using var spool = new FileStream(
            Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 81920, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        await content.CopyToAsync(spool, cancellation);
        spool.Position = 0;
        var blob = new Descriptor { MediaType = mediaType, Digest = await Digest.Of(spool, cancellation), Size = spool.Length };
        if (!await Has(blob, cancellation))
        {
            spool.Position = 0;
            await uploads.Send(blob, spool, cancellation);
        }

        return blob;
    }

    /// <inheritdoc/>
    public async Task<Stream> ReadBlob(Descriptor blob, CancellationToken cancellation)
    {
        var download = new BlobDownload(blob, (start, token) => Open(blob, start, token), Repository.Registry, progress);
        await download.Open(cancellation);
        return new VerifyingStream(download, blob, $"{Repository}", "the registry, or something on the way to it, is damaged");
    }

    /// <inheritdoc/>
    public async Task<Descriptor> WriteManifestBytes(string mediaType, byte[] content, CancellationToken cancellation)
    {
        var manifest = MediaTypes.IsIndex(mediaType) ? null : OciJson.Read<Manifest>(content, "the manifest");
        var written = new Descriptor { MediaType = mediaType, Digest = Digest.Of(content), Size = content.Length, ArtifactType = manifest?.ArtifactType };
        if (!await HasManifest(written.Digest, cancellation)
            && !await Put($"{written.Digest}", mediaType, content, cancellation)
            && manifest?.Subject is { } subject)
        {
            await referrerTags.Add(subject.Digest, written with { Annotations = manifest.Annotations }, cancellation);
        }

        return written;
    }

    /// <inheritdoc/>
    public async Task<byte[]> ReadManifestBytes(Digest digest, CancellationToken cancellation)
    {
        using var answer = await client.Send(
            RegistryClient.Ask(HttpMethod.Get, client.AddressOf($"manifests/{digest}"), ManifestTypes), cancellation, HttpStatusCode.OK);
        var bytes = await ReadWhole(answer, $"manifest {digest}", cancellation);
        return Digest.Of(bytes) == digest
            ? bytes
            : throw new UserError($"{Repository} answers with {Digest.Of(bytes)} when asked for manifest {digest}", "the registry, or something on the way to it, is damaged");
    }

    /// <inheritdoc/>
    public async Task Tag(Descriptor manifest, string tag, CancellationToken cancellation)
    {
        if (!await IsTagged(manifest.Digest, TagOf(tag), cancellation))
        {
            await Put(tag, manifest.MediaType, await ReadManifestBytes(manifest.Digest, cancellation), cancellation);
        }
    }

    /// <inheritdoc/>
    public async Task<Descriptor> Resolve(string reference, CancellationToken cancellation) =>
        await Find(Digest.TryParse(reference, out var digest) ? $"{digest}" : TagOf(reference), cancellation)
            ?? throw new UserError($"{Repository} has no '{reference}'", "check the tag or digest");

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Descriptor>> Referrers(Digest subject, CancellationToken cancellation)
    {
        using var answer = await client.Send(
            RegistryClient.Ask(HttpMethod.Get, client.AddressOf($"referrers/{subject}"), MediaTypes.Index), cancellation, HttpStatusCode.OK, HttpStatusCode.NotFound);
        return answer.StatusCode == HttpStatusCode.NotFound
            ? await referrerTags.Read(subject, cancellation)
            : OciJson.Read<ImageIndex>(await ReadWhole(answer, $"referrers of {subject}", cancellation), $"referrers of {subject} in {Repository}").Manifests;
    }

    /// <summary>What a tag or digest leads to; nothing when there is no such thing.</summary>
    internal async Task<Descriptor?> Find(string reference, CancellationToken cancellation)
    {
        using var answer = await client.Send(
            RegistryClient.Ask(HttpMethod.Get, client.AddressOf($"manifests/{reference}"), ManifestTypes), cancellation, HttpStatusCode.OK, HttpStatusCode.NotFound);
        if (answer.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }

        var bytes = await ReadWhole(answer, reference, cancellation);
        return new Descriptor { MediaType = answer.Content.Headers.ContentType?.MediaType ?? MediaTypes.Manifest, Digest = Digest.Of(bytes), Size = bytes.Length };
    }

    /// <summary>Writes a manifest or index under a tag or its digest.</summary>
    /// <returns>Whether the registry has noted its subject.</returns>
    internal async Task<bool> Put(string reference, string mediaType, byte[] bytes, CancellationToken cancellation)
    {
        using var request = RegistryClient.Ask(HttpMethod.Put, client.AddressOf($"manifests/{reference}"));
        request.Content = new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue(mediaType) } };
        using var answer = await client.Send(request, cancellation, HttpStatusCode.Created);
        var sent = Digest.Of(bytes);
        if (DigestIn(answer) is { } stored && stored != $"{sent}")
        {
            throw new UserError($"{Repository} was sent {sent} and says that it has stored {stored}", "the registry, or something on the way to it, is damaged");
        }

        progress.Report(new Transfer(TransferDirection.Sending, Repository.Registry, sent, bytes.Length, bytes.Length));
        return answer.Headers.Contains("OCI-Subject");
    }

    private async Task<Stream> Open(Descriptor blob, long start, CancellationToken cancellation)
    {
        var request = RegistryClient.Ask(HttpMethod.Get, client.AddressOf($"blobs/{blob.Digest}"));
        request.Headers.Range = start == 0 ? null : new RangeHeaderValue(start, null);
        var answer = await client.Send(request, cancellation, start == 0 ? [HttpStatusCode.OK] : [HttpStatusCode.OK, HttpStatusCode.PartialContent]);
        var content = await answer.Content.ReadAsStreamAsync(cancellation);
        if (start > 0 && answer.StatusCode == HttpStatusCode.OK)
        {
            await Skip(content, start, cancellation);
        }

        return content;
    }

    // Not all registries can begin in the middle.
    private static async Task Skip(Stream content, long count, CancellationToken cancellation)
    {
        var buffer = new byte[81920];
        for (var left = count; left > 0;)
        {
            var part = buffer.AsMemory(0, (int)Math.Min(buffer.Length, left));
            await content.ReadExactlyAsync(part, cancellation);
            left -= part.Length;
        }
    }

    private async Task<bool> IsTagged(Digest digest, string tag, CancellationToken cancellation)
    {
        using var answer = await client.Send(
            RegistryClient.Ask(HttpMethod.Head, client.AddressOf($"manifests/{tag}"), ManifestTypes), cancellation, HttpStatusCode.OK, HttpStatusCode.NotFound);
        return answer.StatusCode == HttpStatusCode.OK && DigestIn(answer) == $"{digest}";
    }

    private static string? DigestIn(HttpResponseMessage answer) => answer.Headers.TryGetValues("Docker-Content-Digest", out var values) ? values.First() : null;

    private static string TagOf(string text) => ImageReference.IsTag(text)
        ? text
        : throw new UserError($"'{text}' is no tag", "a tag has at most 128 letters, digits, dots, dashes and underscores, and begins with neither dot nor dash");

    private async Task<byte[]> ReadWhole(HttpResponseMessage answer, string what, CancellationToken cancellation)
    {
        try
        {
            await answer.Content.LoadIntoBufferAsync(ManifestLimit, cancellation);
            return await answer.Content.ReadAsByteArrayAsync(cancellation);
        }
        catch (HttpRequestException exception)
        {
            throw new UserError($"{Repository}: {what} cannot be read: {exception.Message}", "a manifest has at most 4 MiB; run it again if the connection was lost", exception);
        }
    }
}

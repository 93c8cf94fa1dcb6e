using Slipway.Files;
using Slipway.Images.Formats;
using Slipway.Images.Internal;

namespace Slipway.Images;

/// <summary>A folder of images and other artifacts. Several processes may use it at once.</summary>
/// <remarks>OCI image specification 1.1, image layout. Tags are entries of <c>index.json</c> with <c>org.opencontainers.image.ref.name</c>.</remarks>
public sealed class OciLayout : IImageStore
{
    private const string Marker = "oci-layout";
    private const string Version = "1.0.0";
    private const int ManifestLimit = 4 * 1024 * 1024;

    private readonly LayoutBlobs blobs;
    private readonly LayoutIndex index;

    private OciLayout(string folder)
    {
        Folder = Path.GetFullPath(folder);
        blobs = new LayoutBlobs(Folder);
        index = new LayoutIndex(Folder);
    }

    /// <summary>The folder, as an absolute path.</summary>
    public string Folder { get; }

    /// <summary>Opens a layout to read; nothing is written, so the folder may be read-only.</summary>
    /// <exception cref="UserError">The folder is no layout.</exception>
    public static async Task<OciLayout> Open(string folder, CancellationToken cancellation)
    {
        var layout = new OciLayout(folder);
        var marker = Path.Combine(layout.Folder, Marker);
        if (!File.Exists(marker) || !layout.index.Exists)
        {
            throw new UserError(
                $"{layout.Folder} is no OCI image layout: it needs {Marker} and index.json",
                "check the path; skopeo copy … oci:FOLDER makes one");
        }

        var version = OciJson.Read<LayoutMarker>(await File.ReadAllBytesAsync(marker, cancellation), marker).ImageLayoutVersion;
        return version == Version
            ? layout
            : throw new UserError($"{marker} has version {version}", $"only {Version} is understood");
    }

    /// <summary>Opens a layout, makes it when it is missing, and removes what killed processes left in it.</summary>
    /// <exception cref="UserError">The folder cannot be written, or is a layout of another version.</exception>
    public static async Task<OciLayout> OpenOrCreate(string folder, CancellationToken cancellation)
    {
        await StorageErrors.Writing(folder, () => new OciLayout(folder).Prepare(cancellation));
        return await Open(folder, cancellation);
    }

    /// <summary>The entries of the layout, with their tags.</summary>
    public Task<ImageIndex> ReadIndex(CancellationToken cancellation) => index.Read(cancellation);

    public Task<bool> Has(Descriptor blob, CancellationToken cancellation) => Task.FromResult(blobs.Has(blob));

    public Task<Descriptor> WriteBlob(string mediaType, Stream content, CancellationToken cancellation) =>
        blobs.Write(mediaType, content, cancellation);

    public Task<Stream> ReadBlob(Descriptor blob, CancellationToken cancellation) => Task.FromResult(blobs.Open(blob));

    public Task<bool> HasManifest(Digest digest, CancellationToken cancellation) => Task.FromResult(blobs.Has(digest));

    public async Task<Descriptor> WriteManifestBytes(string mediaType, byte[] content, CancellationToken cancellation)
    {
        var manifest = MediaTypes.IsIndex(mediaType) ? null : OciJson.Read<Manifest>(content, "the manifest");
        var named = manifest is null ? OciJson.Read<ImageIndex>(content, "the index").Manifests : manifest.Layers.Prepend(manifest.Config);
        if (named.FirstOrDefault(x => !blobs.Has(x)) is { } missing)
        {
            throw new UserError(
                $"the manifest names blob {missing.Digest}, which is missing in {Folder}",
                "write the blobs before the manifest");
        }

        var blob = await this.WriteBlob(mediaType, content, cancellation);
        var entry = blob with { ArtifactType = manifest?.ArtifactType };
        await index.Update(entries => LayoutIndex.Add(entries, entry), cancellation);
        return entry;
    }

    public async Task<byte[]> ReadManifestBytes(Digest digest, CancellationToken cancellation)
    {
        await using var stream = blobs.Open(digest);
        if (stream.Length > ManifestLimit)
        {
            throw new UserError(
                $"{digest} in {Folder} has {stream.Length} bytes",
                "a manifest has at most 4 MiB: this is another kind of blob");
        }

        using var content = new MemoryStream();
        await stream.CopyToAsync(content, cancellation);
        return content.ToArray();
    }

    public Task Tag(Descriptor manifest, string tag, CancellationToken cancellation) =>
        index.Update(entries => LayoutIndex.Tag(entries, manifest.ToReference(), tag), cancellation);

    public async Task<Descriptor> Resolve(string reference, CancellationToken cancellation)
    {
        var entries = (await index.Read(cancellation)).Manifests;
        return entries.FirstOrDefault(x => IsMeant(x, reference))?.ToReference()
            ?? throw new UserError($"{Folder} has no '{reference}'", NextStep(entries));
    }

    public async Task<IReadOnlyList<Descriptor>> Referrers(Digest subject, CancellationToken cancellation) =>
        await Find(x => x.Subject?.Digest == subject, cancellation);

    /// <summary>Removes the entries with this tag or digest; the blobs stay until the garbage is collected. No such entry is no error.</summary>
    public Task Delete(string reference, CancellationToken cancellation) =>
        index.Update(entries => entries.Where(x => !IsMeant(x, reference)), cancellation);

    /// <summary>Deletes the blobs that no entry leads to.</summary>
    /// <param name="grace">Younger blobs stay: another process may be about to refer to them.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>What was deleted.</returns>
    /// <exception cref="UserError">A manifest is missing or damaged; nothing is deleted then.</exception>
    public Task<IReadOnlyList<Digest>> CollectGarbage(TimeSpan grace, CancellationToken cancellation) => StorageErrors.Writing(Folder, async () =>
    {
        await using var held = await FolderLock.Take(Folder, cancellation);
        var entries = (await index.Read(cancellation)).Manifests;
        var referenced = await new GarbageCollection(this, blobs).Reach(entries, cancellation);
        return blobs.DeleteExcept(referenced, DateTimeOffset.UtcNow - grace);
    });

    private static bool IsMeant(Descriptor entry, string reference) => entry.Tag == reference || entry.Digest.ToString() == reference;

    private static string NextStep(IReadOnlyList<Descriptor> entries) => entries.Count == 0
        ? "it is empty: build an image first"
        : $"it has {string.Join(", ", entries.Select(x => x.Tag ?? x.Digest.ToString()).TakeLast(5))}";

    private async Task<IReadOnlyList<Descriptor>> Find(Func<Manifest, bool> isWanted, CancellationToken cancellation)
    {
        var entries = (await index.Read(cancellation)).Manifests;
        var found = new List<Descriptor>();
        foreach (var entry in entries.DistinctBy(x => x.Digest).Where(x => MediaTypes.IsManifest(x.MediaType)))
        {
            var manifest = await this.ReadManifest(entry.Digest, cancellation);
            if (isWanted(manifest))
            {
                found.Add(entry.ToReference() with { ArtifactType = manifest.ArtifactType });
            }
        }

        return found;
    }

    // Written under the lock only, so nobody is writing them now.
    private void RemoveStaleFiles()
    {
        foreach (var path in Directory.EnumerateFiles(Folder, "index.json.*.new").Concat(Directory.EnumerateFiles(Folder, $"{Marker}.*.new")))
        {
            File.Delete(path);
        }
    }

    private async Task<OciLayout> Prepare(CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.Combine(Folder, "blobs", "sha256"));
        await using var held = await FolderLock.Take(Folder, cancellation);
        blobs.RemoveStale();
        RemoveStaleFiles();
        if (!index.Exists)
        {
            index.Write(new ImageIndex { Manifests = [] });
        }

        var marker = Path.Combine(Folder, Marker);
        if (!File.Exists(marker))
        {
            AtomicFile.Write(marker, OciJson.Write(new LayoutMarker { ImageLayoutVersion = Version }));
        }

        return this;
    }
}

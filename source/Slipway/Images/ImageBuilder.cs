using Slipway.Images.Formats;
using Slipway.Images.Internal;

namespace Slipway.Images;

/// <summary>Makes an image of a published service: the base's layers, one with the packages' files, one with the service's own.</summary>
/// <remarks>
/// The same files, metadata and base give the same digest. The packages' layer bears no commit's time, so it stays the same from commit to
/// commit and only the service's own layer is new.
/// </remarks>
/// <param name="store">Where the image is written.</param>
/// <param name="baseImage">What it is built on.</param>
public sealed class ImageBuilder(IImageStore store, BaseImage baseImage)
{
    private const string Folder = "app";
    private const string User = "1654:1654";
    private const string Port = "8080";
    private const string PortVariable = "ASPNETCORE_HTTP_PORTS";
    private const string CommitVariable = "COMMIT_ID";

    /// <param name="publishFolder">What <c>dotnet publish</c> wrote, framework-dependent.</param>
    /// <param name="metadata">What the image says about itself.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The image's manifest, which the store lists.</returns>
    /// <exception cref="UserError">The entry assembly is not there, or the store cannot be written.</exception>
    public async Task<Descriptor> Build(string publishFolder, ImageMetadata metadata, CancellationToken cancellation)
    {
        if (!File.Exists(Path.Combine(publishFolder, metadata.EntryAssembly)))
        {
            throw new UserError($"{publishFolder} has no {metadata.EntryAssembly}", "publish the service into this folder first");
        }

        await baseImage.CopyLayers(store, cancellation);
        var layers = await WriteLayers(publishFolder, metadata, cancellation);
        var annotations = metadata.Annotations(baseImage);
        var config = await store.WriteBlob(MediaTypes.Config, OciJson.Write(Config(metadata, layers, annotations)), cancellation);
        return await store.WriteManifest(
            new Manifest { Config = config, Layers = [.. baseImage.Layers, .. layers.Select(x => x.Blob)], Annotations = annotations },
            cancellation);
    }

    private async Task<IReadOnlyList<ImageLayer>> WriteLayers(string publishFolder, ImageMetadata metadata, CancellationToken cancellation)
    {
        var ofPackages = PublishedFiles.OfPackages(publishFolder, metadata.EntryAssembly);
        var entries = ArchiveEntry.Below(publishFolder, Folder).ToLookup(x => x is FolderEntry);
        var files = entries[false].ToLookup(x => ofPackages.Contains(x.Path[(Folder.Length + 1)..]));
        var layers = new List<ImageLayer>();
        if (files[true].Any())
        {
            layers.Add(await Write("packages", files[true], DateTimeOffset.UnixEpoch));
        }

        layers.Add(await Write("service", files[false], metadata.CommitTime));
        return layers;

        Task<ImageLayer> Write(string contents, IEnumerable<ArchiveEntry> own, DateTimeOffset time)
        {
            var above = entries[true].Where(x => own.Any(y => y.Path.StartsWith($"{x.Path}/", StringComparison.Ordinal)));
            return ImageLayer.Write(store, contents, [.. above, .. own], time, cancellation);
        }
    }

    private ImageConfig Config(ImageMetadata metadata, IReadOnlyList<ImageLayer> layers, Dictionary<string, string> labels)
    {
        var below = baseImage.Config;
        return below with
        {
            Created = metadata.Created,
            Author = null,
            Config = new ExecutionConfig
            {
                User = User,
                ExposedPorts = [$"{Port}/tcp"],
                Env = Environment(below.Config?.Env ?? [], metadata),
                Entrypoint = ["dotnet", $"/{Folder}/{metadata.EntryAssembly}"],
                Volumes = below.Config?.Volumes,
                WorkingDir = $"/{Folder}",
                Labels = labels,
                StopSignal = below.Config?.StopSignal
            },
            Rootfs = new RootFileSystem { DiffIds = [.. below.Rootfs.DiffIds, .. layers.Select(x => x.DiffId)] },
            History =
            [
                .. HistoryOfBase(),
                .. layers.Select(x => new HistoryEntry { Created = metadata.Created, CreatedBy = $"slipway: {x.Contents}" })
            ]
        };
    }

    private static string[] Environment(IReadOnlyList<string> below, ImageMetadata metadata)
    {
        string[] ports = below.Any(x => IsOf(x, PortVariable)) ? [] : [$"{PortVariable}={Port}"];
        return [.. below.Where(x => !IsOf(x, CommitVariable)), .. ports, $"{CommitVariable}={metadata.Commit}"];

        static bool IsOf(string line, string name) => line.StartsWith($"{name}=", StringComparison.Ordinal);
    }

    // History has one entry for each layer; a base that tells less gets nameless ones.
    private IEnumerable<HistoryEntry> HistoryOfBase()
    {
        var history = baseImage.Config.History ?? [];
        return history.Count(x => x.EmptyLayer != true) == baseImage.Layers.Count
            ? history
            : baseImage.Layers.Select(_ => new HistoryEntry { CreatedBy = "base" });
    }
}

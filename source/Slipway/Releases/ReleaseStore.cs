using System.Text.Json;
using Slipway.Files;
using Slipway.Images;
using Slipway.Images.Formats;

namespace Slipway.Releases;

/// <summary>Releases as OCI artifacts beside their images, in a layout or a registry.</summary>
/// <remarks>The release is the artifact's config; the packaged chart and the values are its layers; the image is its subject.</remarks>
/// <param name="store">Where images and releases lie.</param>
/// <param name="folder">Where a release's files are laid out for the tools that need files.</param>
public sealed class ReleaseStore(IImageStore store, string folder) : IReleaseStore
{
    private const string ConfigType = "application/vnd.slipway.release.config.v1+json";
    private const string ChartType = "application/vnd.cncf.helm.chart.content.v1.tar+gzip";
    private const string ValuesType = "application/yaml";
    private const string ChartName = "chart.tgz";

    /// <summary>Makes the bundle. The same contents have the same identity, whenever and wherever they are sealed.</summary>
    /// <param name="describe">Gives the contents, out of the digests of the chart and the values.</param>
    /// <param name="image">The image's manifest, which is in the store.</param>
    /// <param name="chart">The packaged chart.</param>
    /// <param name="values">The values of every environment, by file name.</param>
    /// <param name="cancellation">Stops writing; what is written already does no harm.</param>
    public async Task<Release> Seal(
        Func<Digest, IReadOnlyDictionary<string, Digest>, ReleaseContents> describe,
        Descriptor image,
        byte[] chart,
        IReadOnlyDictionary<string, byte[]> values,
        CancellationToken cancellation)
    {
        var layers = new List<Descriptor> { Titled(await store.WriteBlob(ChartType, chart, cancellation), ChartName) };
        foreach (var (name, content) in values.OrderBy(x => x.Key, StringComparer.Ordinal))
        {
            layers.Add(Titled(await store.WriteBlob(ValuesType, content, cancellation), name));
        }

        var contents = describe(layers[0].Digest, new SortedDictionary<string, Digest>(layers.Skip(1).ToDictionary(TitleOf, x => x.Digest), StringComparer.Ordinal));
        var config = await store.WriteBlob(ConfigType, JsonSerializer.SerializeToUtf8Bytes(contents, SlipwayJson.Default.ReleaseContents), cancellation);
        var manifest = await store.WriteManifest(
            new Manifest
            {
                ArtifactType = Release.ArtifactType,
                Config = config,
                Layers = layers,
                Subject = image.ToReference(),
            },
            cancellation);
        return new Release(manifest.Digest, contents);
    }

    /// <inheritdoc/>
    public async Task<Release> Get(Digest digest, CancellationToken cancellation)
    {
        var manifest = await Read(digest, cancellation);
        var config = await store.ReadBytes(manifest.Config, cancellation);
        var contents = JsonSerializer.Deserialize(config, SlipwayJson.Default.ReleaseContents)
            ?? throw new UserError($"{digest} is an empty release", "seal it again: ./build.sh DockerPush");
        return new Release(digest, contents);
    }

    /// <summary>Whether the store has this release.</summary>
    public Task<bool> Has(Digest digest, CancellationToken cancellation) => store.HasManifest(digest, cancellation);

    /// <inheritdoc/>
    public async Task<ReleaseFiles> Open(Release release, CancellationToken cancellation)
    {
        var manifest = await Read(release.Digest, cancellation);
        var files = new ReleaseFiles(Path.Combine(folder, release.Digest.Hex));
        foreach (var layer in manifest.Layers)
        {
            var path = files.PathOf(TitleOf(layer));
            if (!File.Exists(path) || Digest.Of(await File.ReadAllBytesAsync(path, cancellation)) != layer.Digest)
            {
                AtomicFile.Write(path, await store.ReadBytes(layer, cancellation));
            }
        }

        return files;
    }

    private static Descriptor Titled(Descriptor blob, string name) =>
        blob with { Annotations = new SortedDictionary<string, string> { [AnnotationKeys.Title] = name } };

    private static string TitleOf(Descriptor layer) => Path.GetFileName(layer.Annotations?.GetValueOrDefault(AnnotationKeys.Title))
        ?? throw new UserError($"{layer.Digest} of a release has no name", "seal the release again: ./build.sh DockerPush");

    private async Task<Manifest> Read(Digest digest, CancellationToken cancellation)
    {
        var manifest = await store.ReadManifest(digest, cancellation);
        return manifest.ArtifactType == Release.ArtifactType
            ? manifest
            : throw new UserError($"{digest} is no release", "./build.sh Status shows the releases that run");
    }
}

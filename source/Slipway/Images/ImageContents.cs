using Slipway.Images.Formats;
using Slipway.Images.Internal;

namespace Slipway.Images;

/// <summary>An image unpacked into a folder, to start its service as a plain process.</summary>
public sealed class ImageContents
{
    private ImageContents(Digest image, string folder, ExecutionConfig execution)
    {
        Image = image;
        Folder = folder;
        Execution = execution;
    }

    /// <summary>The image's manifest.</summary>
    public Digest Image { get; }

    /// <summary>The folder that stands for the image's root.</summary>
    public string Folder { get; }

    /// <summary>Entry point, environment, working folder and user.</summary>
    public ExecutionConfig Execution { get; }

    /// <summary>Unpacks an image into a folder of its own below <paramref name="folder"/>; one that is there and whole is used as it is.</summary>
    /// <param name="store">Where the image lies.</param>
    /// <param name="image">The digest of its manifest.</param>
    /// <param name="folder">The folder of all unpacked images; several processes may use it at once.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="UserError">The image is missing, damaged, or wants to write outside of its folder.</exception>
    public static async Task<ImageContents> Extract(IImageStore store, Digest image, string folder, CancellationToken cancellation)
    {
        var manifest = await store.ReadManifest(image, cancellation);
        var config = await store.ReadConfig(manifest, cancellation);
        var place = await StorageErrors.Writing(folder, () =>
        {
            Directory.CreateDirectory(folder);
            return ExtractionFolder.Fill(folder, image, root => Unpack(store, manifest, root, cancellation), cancellation);
        });
        return new ImageContents(image, place, config.Config ?? new ExecutionConfig());
    }

    /// <summary>Where a path of the image lies: <c>/app/Listener.dll</c>.</summary>
    /// <exception cref="UserError">The path leads out of the image.</exception>
    public string PathOf(string imagePath) => new RootedFolder(Folder).Resolve(imagePath);

    private static async Task Unpack(IImageStore store, Manifest manifest, string root, CancellationToken cancellation)
    {
        foreach (var layer in manifest.Layers)
        {
            await using var blob = await store.ReadBlob(layer, cancellation);
            await new LayerExtraction(layer, root).Run(blob, cancellation);
        }

        new RootedFolder(root).CheckLinks();
    }
}

using Slipway.Images.Formats;
using Slipway.Images.Internal;
using Slipway.Images.Registries;

namespace Slipway.Images;

/// <summary>The image that a service's layers are put on.</summary>
public sealed class BaseImage
{
    internal const string ScratchName = "scratch";

    private const string LayoutPrefix = "oci:";

    private readonly IImageStore? store;

    private BaseImage(IImageStore? store, string? name, Digest? digest, Manifest? manifest, ImageConfig config)
    {
        this.store = store;
        Name = name;
        Digest = digest;
        Layers = [.. (manifest?.Layers ?? []).Select(x => x with { MediaType = MediaTypes.OfLayer(x.MediaType) })];
        Config = config;
    }

    /// <summary>No base: the machine that runs the image has to have <c>dotnet</c>.</summary>
    public static BaseImage Scratch { get; } = new(null, null, null, null, new ImageConfig
    {
        Architecture = Platform.OfThisMachine.Architecture,
        Os = Platform.OfThisMachine.Os,
        Rootfs = new RootFileSystem { DiffIds = [] }
    });

    /// <summary>The reference without the place where it lies, which differs from machine to machine; null where it has none.</summary>
    public string? Name { get; }

    /// <summary>The digest of the manifest; null for <see cref="Scratch"/>.</summary>
    public Digest? Digest { get; }

    internal IReadOnlyList<Descriptor> Layers { get; }

    internal ImageConfig Config { get; }

    /// <summary>Opens <c>scratch</c>, <c>oci:FOLDER</c>, <c>oci:FOLDER:TAG</c>, <c>HOST/NAME@sha256:…</c> or <c>HOST/NAME:TAG@sha256:…</c>.</summary>
    /// <param name="reference">What the user named. An image for several platforms stands for the one for this machine.</param>
    /// <param name="registries">Opens a repository of a registry.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="UserError">There is no such image, none for this machine's platform, or a tag stands alone.</exception>
    public static Task<BaseImage> Open(string reference, Func<RepositoryName, IImageStore> registries, CancellationToken cancellation) => reference switch
    {
        ScratchName => Task.FromResult(Scratch),
        _ when reference.StartsWith(LayoutPrefix, StringComparison.Ordinal) => FromLayout(reference, reference[LayoutPrefix.Length..], cancellation),
        _ when reference.Contains('/') => FromRegistry(ImageReference.Parse(reference), registries, cancellation),
        _ => throw new UserError($"'{reference}' is no base image", "expected HOST/NAME@sha256:…, oci:FOLDER, oci:FOLDER:TAG or scratch"),
    };

    /// <summary>Takes an image, or of an image for several platforms the one for this machine, from a store.</summary>
    /// <param name="store">Where the image and its layers are read.</param>
    /// <param name="reference">A tag or a digest.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="UserError">There is no such image, or none for this machine's platform.</exception>
    public static async Task<BaseImage> From(IImageStore store, string reference, CancellationToken cancellation)
    {
        var image = await PlatformSelection.Select(store, [await store.Resolve(reference, cancellation)], reference, cancellation);
        return await From(store, image, Images.Digest.TryParse(reference, out _) ? null : reference, cancellation);
    }

    /// <summary>Brings the layers to where the image is built; those that are there are not copied.</summary>
    internal async Task CopyLayers(IImageStore target, CancellationToken cancellation)
    {
        foreach (var layer in Layers)
        {
            await ImageCopy.Copy(store!, target, layer, cancellation);
        }
    }

    // A tag can be another image tomorrow, and the same commit would be another release.
    private static async Task<BaseImage> FromRegistry(ImageReference reference, Func<RepositoryName, IImageStore> registries, CancellationToken cancellation)
    {
        var registry = registries(reference.Repository);
        if (reference.Digest is not { } digest)
        {
            var now = await registry.Resolve(reference.Tag!, cancellation);
            throw new UserError($"the base image {reference} has no digest, and a tag can move", $"name the one that it has now: --base-image {reference.WithDigest(now.Digest)}");
        }

        var image = await PlatformSelection.Select(registry, [await registry.Resolve($"{digest}", cancellation)], $"{reference}", cancellation);
        return await From(registry, image, reference.Name, cancellation);
    }

    private static async Task<BaseImage> FromLayout(string reference, string place, CancellationToken cancellation)
    {
        var colon = Directory.Exists(place) ? -1 : place.LastIndexOf(':');
        if (colon > 0)
        {
            return await From(await OciLayout.Open(place[..colon], cancellation), place[(colon + 1)..], cancellation);
        }

        var layout = await OciLayout.Open(place, cancellation);
        var index = await layout.ReadIndex(cancellation);
        var image = await PlatformSelection.Select(layout, index.Manifests, reference, cancellation);
        return await From(layout, image, image.Tag, cancellation);
    }

    private static async Task<BaseImage> From(IImageStore store, Descriptor image, string? name, CancellationToken cancellation)
    {
        var manifest = await store.ReadManifest(image.Digest, cancellation);
        var config = await store.ReadConfig(manifest, cancellation);
        return config.Rootfs.DiffIds.Count == manifest.Layers.Count
            ? new BaseImage(store, name, image.Digest, manifest, config)
            : throw new UserError(
                $"base image {image.Digest} has {manifest.Layers.Count} layers, but its config names {config.Rootfs.DiffIds.Count}",
                "make or copy the base image again");
    }
}

namespace Slipway.Images.Formats;

/// <summary>The media types that an image consists of.</summary>
/// <remarks>OCI image specification 1.1, media types; and Docker's image manifest version 2, schema 2, which base images may still have.</remarks>
public static class MediaTypes
{
    public const string Index = "application/vnd.oci.image.index.v1+json";
    public const string Manifest = "application/vnd.oci.image.manifest.v1+json";
    public const string Config = "application/vnd.oci.image.config.v1+json";
    public const string Layer = "application/vnd.oci.image.layer.v1.tar";
    public const string GzipLayer = "application/vnd.oci.image.layer.v1.tar+gzip";

    /// <summary>The config of an artifact that has none: the two bytes <c>{}</c>.</summary>
    public const string Empty = "application/vnd.oci.empty.v1+json";

    private const string DockerIndex = "application/vnd.docker.distribution.manifest.list.v2+json";
    private const string DockerManifest = "application/vnd.docker.distribution.manifest.v2+json";
    private const string DockerLayer = "application/vnd.docker.image.rootfs.diff.tar";
    private const string DockerGzipLayer = "application/vnd.docker.image.rootfs.diff.tar.gzip";

    /// <summary>What Docker calls a manifest and an index.</summary>
    internal static IReadOnlyList<string> OfDocker => [DockerManifest, DockerIndex];

    internal static bool IsIndex(string mediaType) => mediaType is Index or DockerIndex;

    internal static bool IsManifest(string mediaType) => mediaType is Manifest or DockerManifest;

    /// <summary>OCI's name for a layer that Docker named; the bytes are the same.</summary>
    internal static string OfLayer(string mediaType) => mediaType switch
    {
        DockerLayer => Layer,
        DockerGzipLayer => GzipLayer,
        _ => mediaType
    };
}

namespace Slipway.Images.Formats;

/// <summary>The pre-defined annotation keys.</summary>
/// <remarks>OCI image specification 1.1, annotations.</remarks>
public static class AnnotationKeys
{
    /// <summary>The tag of an entry of a layout's index.</summary>
    public const string RefName = "org.opencontainers.image.ref.name";

    /// <summary>When the image was made, RFC 3339.</summary>
    public const string Created = "org.opencontainers.image.created";

    /// <summary>The commit.</summary>
    public const string Revision = "org.opencontainers.image.revision";

    /// <summary>The name for people.</summary>
    public const string Title = "org.opencontainers.image.title";

    /// <summary>The version of the packaged software.</summary>
    public const string Version = "org.opencontainers.image.version";

    /// <summary>The URL of the sources.</summary>
    public const string Source = "org.opencontainers.image.source";

    /// <summary>The reference of the base image.</summary>
    public const string BaseName = "org.opencontainers.image.base.name";

    /// <summary>The digest of the base image's manifest.</summary>
    public const string BaseDigest = "org.opencontainers.image.base.digest";
}

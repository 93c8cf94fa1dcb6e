using Slipway.Images.Formats;

namespace Slipway.Images;

/// <summary>Where images and other artifacts lie, by digest: a layout on disk, or a registry.</summary>
public interface IImageStore
{
    /// <summary>Whether the store has this blob, so that nobody sends it again.</summary>
    Task<bool> Has(Descriptor blob, CancellationToken cancellation);

    /// <summary>Stores what is left in a stream and gives its address. A blob that is there already is not written again.</summary>
    Task<Descriptor> WriteBlob(string mediaType, Stream content, CancellationToken cancellation);

    /// <summary>Opens a blob. Digest and size are checked while reading: content is proven only at the stream's end.</summary>
    /// <exception cref="UserError">The blob is missing; or, while reading, its content is not what its address says.</exception>
    Task<Stream> ReadBlob(Descriptor blob, CancellationToken cancellation);

    /// <summary>Whether the store has this manifest or index.</summary>
    Task<bool> HasManifest(Digest digest, CancellationToken cancellation);

    /// <summary>Stores a manifest or index as it is; what it names must be there.</summary>
    /// <exception cref="UserError">Something that it names is missing.</exception>
    Task<Descriptor> WriteManifestBytes(string mediaType, byte[] content, CancellationToken cancellation);

    /// <summary>The bytes of a manifest or index, verified.</summary>
    /// <exception cref="UserError">It is missing or damaged.</exception>
    Task<byte[]> ReadManifestBytes(Digest digest, CancellationToken cancellation);

    /// <summary>Lets a tag point to a manifest, and no longer to the one before.</summary>
    Task Tag(Descriptor manifest, string tag, CancellationToken cancellation);

    /// <summary>The manifest or index with this tag or digest.</summary>
    /// <exception cref="UserError">There is none.</exception>
    Task<Descriptor> Resolve(string reference, CancellationToken cancellation);

    /// <summary>The manifests whose <c>subject</c> is this one, oldest entry first.</summary>
    Task<IReadOnlyList<Descriptor>> Referrers(Digest subject, CancellationToken cancellation);
}

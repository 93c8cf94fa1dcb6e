using Slipway.Images;

namespace Slipway.Releases;

/// <summary>Where releases are kept.</summary>
public interface IReleaseStore
{
    /// <summary>The release with this identity.</summary>
    /// <exception cref="UserError">There is none.</exception>
    Task<Release> Get(Digest digest, CancellationToken cancellation);

    /// <summary>The release's chart and values as files, verified.</summary>
    Task<ReleaseFiles> Open(Release release, CancellationToken cancellation);
}

using Slipway.GitHub;
using Slipway.Images;
using Slipway.Images.Registries;

namespace Slipway.Profiles;

/// <summary>Where images and releases lie: in a registry that is named, or in a folder.</summary>
internal static class ImageStores
{
    private static readonly Lazy<HttpMessageInvoker> Connection = new(() => Registry.Connect(PackageCredentials.Or(DockerCredentials.OfUser), TimeProvider.System));

    public static async Task<IImageStore> Open(string? repository, string folder, IProgress<Transfer> progress, CancellationToken cancellation) =>
        string.IsNullOrEmpty(repository) ? await OciLayout.OpenOrCreate(folder, cancellation) : In(RepositoryName.Parse(repository), progress);

    /// <summary>A repository, with the logins of the user or the job.</summary>
    public static Registry In(RepositoryName repository, IProgress<Transfer> progress) => new(repository, Connection.Value, progress);
}

using Slipway.GitHub;
using Slipway.Images;
using Slipway.Images.Registries;

namespace Slipway.Profiles;

/// <summary>Where images and releases lie: in a registry that is named, or in a folder.</summary>
internal static class ImageStores
{
    public static async Task<IImageStore> Open(string? repository, string folder, CancellationToken cancellation) => string.IsNullOrEmpty(repository)
        ? await OciLayout.OpenOrCreate(folder, cancellation)
        : new Registry(RepositoryName.Parse(repository), Registry.Connect(PackageCredentials.Or(DockerCredentials.OfUser), TimeProvider.System));
}

using Slipway.Clusters;
using Slipway.Clusters.Kubernetes;
using Slipway.Clusters.Local;
using Slipway.Images;
using Slipway.Images.Registries;
using Slipway.Releases;
using Slipway.Secrets;

namespace Slipway.Profiles;

/// <summary>Where releases run: on this machine, or in the clusters of the targets.</summary>
internal static class Clusters
{
    /// <exception cref="UserError">Kubernetes has nowhere to pull images from.</exception>
    public static ICluster Open(PipelineOptions options, string folder, ReleaseStore releases, IImageStore images, SecretResolver secrets, string user) =>
        options.Cluster == ClusterKind.local
            ? new LocalCluster(folder, releases, images, secrets, options.PortOffset, new SocketsHttpHandler { UseProxy = false }, TimeProvider.System)
            : new KubernetesCluster(
                ClusterConnection.Open, releases, RepositoryName.Parse(RequireRegistry(options)), secrets, options.Patience, user, TimeProvider.System);

    private static string RequireRegistry(PipelineOptions options) => options.Registry is { Length: > 0 } registry
        ? registry
        : throw new UserError("Kubernetes pulls images from a registry, and none is named", "name its repository: --registry ghcr.io/owner/listener, or the variable NUKE_REGISTRY");
}

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
    public static ICluster Open(PipelineOptions options, string folder, ReleaseStore releases, IImageStore images, SecretResolver secrets, string user) =>
        options.Cluster == ClusterKind.local
            ? new LocalCluster(folder, releases, images, secrets, options.PortOffset, new SocketsHttpHandler { UseProxy = false }, TimeProvider.System)
            : new KubernetesCluster(
                ClusterConnection.Open,
                releases,
                string.IsNullOrEmpty(options.Registry) ? null : RepositoryName.Parse(options.Registry),
                secrets,
                options.Patience,
                user,
                TimeProvider.System);
}

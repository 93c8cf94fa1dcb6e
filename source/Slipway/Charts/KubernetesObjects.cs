using k8s;
using k8s.Models;

namespace Slipway.Charts;

internal static class KubernetesObjects
{
    /// <summary>Kind and name, such as <c>Deployment/listener</c>.</summary>
    public static string Described(this IKubernetesObject<V1ObjectMeta> value) => $"{value.Kind}/{value.Metadata?.Name}";
}

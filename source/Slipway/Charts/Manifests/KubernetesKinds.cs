using System.Collections.Frozen;
using System.Reflection;
using k8s;
using k8s.Models;

namespace Slipway.Charts;

/// <summary>The type for an <c>apiVersion</c> and a <c>kind</c>: every kind that Kubernetes itself has.</summary>
internal static class KubernetesKinds
{
    private static readonly FrozenDictionary<(string ApiVersion, string Kind), Type> Types = typeof(V1Deployment).Assembly
        .GetExportedTypes()
        .Where(x => x.IsAssignableTo(typeof(IKubernetesObject<V1ObjectMeta>)))
        .Select(x => (Type: x, Entity: x.GetCustomAttribute<KubernetesEntityAttribute>()))
        .Where(x => x.Entity is not null)
        .ToFrozenDictionary(
            x => (x.Entity!.Group.Length == 0 ? x.Entity.ApiVersion : $"{x.Entity.Group}/{x.Entity.ApiVersion}", x.Entity.Kind),
            x => x.Type);

    public static Type? Find(string apiVersion, string kind) => Types.GetValueOrDefault((apiVersion, kind));
}

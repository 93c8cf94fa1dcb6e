using k8s.Models;

namespace Slipway.Charts;

/// <summary>The level "restricted" of the Pod Security Standards, which holds all of the level "baseline".</summary>
/// <remarks>Source: kubernetes.io, Concepts, Security, Pod Security Standards, for Kubernetes 1.35.</remarks>
internal static class PodSecurity
{
    public const string Restricted = "restricted";

    /// <summary>Checks a field that stands in the security context of pods and of all their containers.</summary>
    public static IEnumerable<Violation> Everywhere(
        RenderedChart chart,
        string field,
        Func<V1PodSecurityContext, bool> isWrongForPod,
        Func<V1SecurityContext, bool> isWrongForContainer,
        string message) =>
    [
        .. PodTemplate.In(chart)
            .Where(x => x.Spec.SecurityContext is { } security && isWrongForPod(security))
            .Select(x => x.At($"spec.securityContext.{field}", message)),
        .. PodContainer.In(chart)
            .Where(x => x.Container.SecurityContext is { } security && isWrongForContainer(security))
            .Select(x => x.At($"securityContext.{field}", message)),
    ];
}

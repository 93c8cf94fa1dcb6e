using k8s;
using k8s.Models;

namespace Slipway.Charts;

/// <summary>The pods that an object makes, whatever its kind.</summary>
/// <param name="Owner">The object.</param>
/// <param name="Path">Where the template stands in it, with a last dot; empty for a pod.</param>
/// <param name="Metadata">Labels and annotations of the pods.</param>
/// <param name="Spec">Their specification.</param>
internal sealed record PodTemplate(IKubernetesObject<V1ObjectMeta> Owner, string Path, V1ObjectMeta Metadata, V1PodSpec Spec)
{
    /// <summary>All containers: init containers first, as they start.</summary>
    public IEnumerable<PodContainer> Containers =>
    [
        .. (Spec.InitContainers ?? []).Select((x, i) => new PodContainer(this, $"{Path}spec.initContainers[{i}]", ContainerRole.Init, x)),
        .. (Spec.Containers ?? []).Select((x, i) => new PodContainer(this, $"{Path}spec.containers[{i}]", ContainerRole.Main, x)),
        .. (Spec.EphemeralContainers ?? []).Select((x, i) => new PodContainer(this, $"{Path}spec.ephemeralContainers[{i}]", ContainerRole.Ephemeral, Plain(x))),
    ];

    public static IEnumerable<PodTemplate> In(RenderedChart chart) => chart.Objects.Select(Of).OfType<PodTemplate>();

    public Violation At(string path, string message) => new(Owner, Path + path, message);

    /// <summary>Whether a selector in the same namespace finds these pods.</summary>
    public bool IsSelectedBy(IDictionary<string, string>? labels) =>
        (labels ?? new Dictionary<string, string>()).All(x => Metadata.Labels?.Contains(x) == true);

    private static PodTemplate? Of(IKubernetesObject<V1ObjectMeta> value) => value switch
    {
        V1Deployment x => From(x, "spec.template.", x.Spec?.Template),
        V1StatefulSet x => From(x, "spec.template.", x.Spec?.Template),
        V1DaemonSet x => From(x, "spec.template.", x.Spec?.Template),
        V1ReplicaSet x => From(x, "spec.template.", x.Spec?.Template),
        V1ReplicationController x => From(x, "spec.template.", x.Spec?.Template),
        V1Job x => From(x, "spec.template.", x.Spec?.Template),
        V1CronJob x => From(x, "spec.jobTemplate.spec.template.", x.Spec?.JobTemplate?.Spec?.Template),
        V1PodTemplate x => From(x, "template.", x.Template),
        V1Pod { Spec: { } spec } x => new PodTemplate(x, "", x.Metadata ?? new V1ObjectMeta(), spec),
        _ => null,
    };

    private static PodTemplate? From(IKubernetesObject<V1ObjectMeta> owner, string path, V1PodTemplateSpec? template) =>
        template?.Spec is { } spec ? new PodTemplate(owner, path, template.Metadata ?? new V1ObjectMeta(), spec) : null;

    // The type of ephemeral containers has the same fields but no common base.
    private static V1Container Plain(V1EphemeralContainer x) => new()
    {
        Name = x.Name,
        Image = x.Image,
        Env = x.Env,
        EnvFrom = x.EnvFrom,
        Lifecycle = x.Lifecycle,
        LivenessProbe = x.LivenessProbe,
        Ports = x.Ports,
        ReadinessProbe = x.ReadinessProbe,
        Resources = x.Resources,
        SecurityContext = x.SecurityContext,
        StartupProbe = x.StartupProbe,
    };
}

namespace Slipway.Charts;

/// <summary>Pod Security Standards, baseline, "Host Namespaces".</summary>
internal sealed class HostNamespaces : IManifestRule
{
    public string Name => PodSecurity.Restricted;

    public IEnumerable<Violation> Check(RenderedChart chart) =>
        from pod in PodTemplate.In(chart)
        from field in new[] { ("hostNetwork", pod.Spec.HostNetwork), ("hostPID", pod.Spec.HostPID), ("hostIPC", pod.Spec.HostIPC) }
        where field.Item2 == true
        select pod.At($"spec.{field.Item1}", "must not be shared with the host");
}

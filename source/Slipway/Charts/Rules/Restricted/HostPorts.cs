namespace Slipway.Charts;

/// <summary>Pod Security Standards, baseline, "Host Ports".</summary>
internal sealed class HostPorts : IManifestRule
{
    public string Name => PodSecurity.Restricted;

    public IEnumerable<Violation> Check(RenderedChart chart) =>
        from container in PodContainer.In(chart)
        from port in (container.Container.Ports ?? []).Select((x, index) => (x.HostPort, Index: index))
        where port.HostPort is not (null or 0)
        select container.At($"ports[{port.Index}].hostPort", "must not be set");
}

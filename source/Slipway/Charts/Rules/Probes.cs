namespace Slipway.Charts;

/// <summary>Kubernetes knows when a container has started, serves, and hangs.</summary>
internal sealed class Probes : IManifestRule
{
    public string Name => "probes";

    public IEnumerable<Violation> Check(RenderedChart chart) =>
        from container in PodContainer.In(chart)
        where container.Role == ContainerRole.Main && IsLongRunning(container)
        from probe in new[]
        {
            (Name: "startupProbe", Value: container.Container.StartupProbe),
            (Name: "readinessProbe", Value: container.Container.ReadinessProbe),
            (Name: "livenessProbe", Value: container.Container.LivenessProbe),
        }
        let action = probe.Value is { } x && (x.HttpGet ?? x.TcpSocket ?? x.Exec ?? (object?)x.Grpc) is not null
        let port = probe.Value?.HttpGet?.Port?.Value ?? probe.Value?.TcpSocket?.Port?.Value
        where !action || (port is not null && !container.HasPort(port))
        select action
            ? container.At($"{probe.Name}.{(probe.Value!.HttpGet is null ? "tcpSocket" : "httpGet")}.port", $"the container has no port '{port}'")
            : container.At(probe.Name, "must be set, with something to ask");

    private static bool IsLongRunning(PodContainer container) => container.Pod.Spec.RestartPolicy is null or "Always";
}

using k8s.Models;

namespace Slipway.Charts;

/// <summary>Pod Security Standards, baseline, "Host Probes / Lifecycle Hooks".</summary>
internal sealed class HostProbes : IManifestRule
{
    public string Name => PodSecurity.Restricted;

    public IEnumerable<Violation> Check(RenderedChart chart) =>
        from container in PodContainer.In(chart)
        from action in Actions(container.Container)
        where action.Host is { Length: > 0 }
        select container.At(action.Path, "must not be set: it would make the node connect to any address");

    private static IEnumerable<(string Path, string? Host)> Actions(V1Container container) =>
    [
        ("livenessProbe.httpGet.host", container.LivenessProbe?.HttpGet?.Host),
        ("livenessProbe.tcpSocket.host", container.LivenessProbe?.TcpSocket?.Host),
        ("readinessProbe.httpGet.host", container.ReadinessProbe?.HttpGet?.Host),
        ("readinessProbe.tcpSocket.host", container.ReadinessProbe?.TcpSocket?.Host),
        ("startupProbe.httpGet.host", container.StartupProbe?.HttpGet?.Host),
        ("startupProbe.tcpSocket.host", container.StartupProbe?.TcpSocket?.Host),
        ("lifecycle.postStart.httpGet.host", container.Lifecycle?.PostStart?.HttpGet?.Host),
        ("lifecycle.postStart.tcpSocket.host", container.Lifecycle?.PostStart?.TcpSocket?.Host),
        ("lifecycle.preStop.httpGet.host", container.Lifecycle?.PreStop?.HttpGet?.Host),
        ("lifecycle.preStop.tcpSocket.host", container.Lifecycle?.PreStop?.TcpSocket?.Host),
    ];
}

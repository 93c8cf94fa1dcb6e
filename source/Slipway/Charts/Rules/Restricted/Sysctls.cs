namespace Slipway.Charts;

/// <summary>Pod Security Standards, baseline, "Sysctls".</summary>
internal sealed class Sysctls : IManifestRule
{
    private static readonly HashSet<string> Safe = new(
        [
            "kernel.shm_rmid_forced",
            "net.ipv4.ip_local_port_range",
            "net.ipv4.ip_unprivileged_port_start",
            "net.ipv4.tcp_syncookies",
            "net.ipv4.ping_group_range",
            "net.ipv4.ip_local_reserved_ports",
            "net.ipv4.tcp_keepalive_time",
            "net.ipv4.tcp_fin_timeout",
            "net.ipv4.tcp_keepalive_intvl",
            "net.ipv4.tcp_keepalive_probes",
        ],
        StringComparer.Ordinal);

    public string Name => PodSecurity.Restricted;

    public IEnumerable<Violation> Check(RenderedChart chart) =>
        from pod in PodTemplate.In(chart)
        from sysctl in (pod.Spec.SecurityContext?.Sysctls ?? []).Select((x, index) => (x.Name, Index: index))
        where !Safe.Contains(sysctl.Name)
        select pod.At($"spec.securityContext.sysctls[{sysctl.Index}].name", $"{sysctl.Name} is not one of the safe ones");
}

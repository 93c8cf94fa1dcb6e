namespace Slipway.Charts;

/// <summary>The rules that the charts of this project keep.</summary>
public static class ManifestRules
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IManifestRule> All { get; } =
    [
        new ImageByDigest(),
        new HostProcess(),
        new HostNamespaces(),
        new PrivilegedContainers(),
        new Capabilities(),
        new VolumeTypes(),
        new HostPorts(),
        new HostProbes(),
        new AppArmor(),
        new SeLinux(),
        new ProcMount(),
        new Seccomp(),
        new Sysctls(),
        new PrivilegeEscalation(),
        new NonRoot(),
        new ReadOnlyRoot(),
        new RequestsAndLimits(),
        new Probes(),
        new ServiceAccountToken(),
        new TopologySpread(),
        new RollingUpdate(),
        new DisruptionBudget(),
        new ServiceSelector(),
        new NetworkPolicies(),
        new IngressBackends(),
        new ConfigChecksum(),
        new PlainSecrets(),
        new SecretObjects(),
        new AutoscalerTarget(),
    ];
}

namespace Slipway.Charts;

/// <summary>Pod Security Standards, baseline, "HostProcess".</summary>
internal sealed class HostProcess : IManifestRule
{
    public string Name => PodSecurity.Restricted;

    public IEnumerable<Violation> Check(RenderedChart chart) => PodSecurity.Everywhere(
        chart,
        "windowsOptions.hostProcess",
        pod => pod.WindowsOptions?.HostProcess == true,
        container => container.WindowsOptions?.HostProcess == true,
        "must not be a host process");
}

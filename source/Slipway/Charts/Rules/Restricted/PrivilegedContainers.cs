namespace Slipway.Charts;

/// <summary>Pod Security Standards, baseline, "Privileged Containers".</summary>
internal sealed class PrivilegedContainers : IManifestRule
{
    public string Name => PodSecurity.Restricted;

    public IEnumerable<Violation> Check(RenderedChart chart) => PodContainer.In(chart)
        .Where(x => x.Security.Privileged == true)
        .Select(x => x.At("securityContext.privileged", "must not be privileged"));
}

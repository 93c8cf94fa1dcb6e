namespace Slipway.Charts;

/// <summary>Pod Security Standards, restricted, "Privilege Escalation".</summary>
internal sealed class PrivilegeEscalation : IManifestRule
{
    public string Name => PodSecurity.Restricted;

    public IEnumerable<Violation> Check(RenderedChart chart) => PodContainer.In(chart)
        .Where(x => x.Security.AllowPrivilegeEscalation != false)
        .Select(x => x.At("securityContext.allowPrivilegeEscalation", "must be false"));
}

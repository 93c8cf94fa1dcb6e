namespace Slipway.Charts;

/// <summary>Pod Security Standards, baseline, "/proc Mount Type".</summary>
internal sealed class ProcMount : IManifestRule
{
    public string Name => PodSecurity.Restricted;

    public IEnumerable<Violation> Check(RenderedChart chart) => PodContainer.In(chart)
        .Where(x => x.Security.ProcMount is not (null or "Default"))
        .Select(x => x.At("securityContext.procMount", "must be Default"));
}

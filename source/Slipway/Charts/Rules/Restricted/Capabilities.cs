namespace Slipway.Charts;

/// <summary>Pod Security Standards, restricted, "Capabilities".</summary>
internal sealed class Capabilities : IManifestRule
{
    public string Name => PodSecurity.Restricted;

    public IEnumerable<Violation> Check(RenderedChart chart) => PodContainer.In(chart).SelectMany(Check);

    private static IEnumerable<Violation> Check(PodContainer container)
    {
        if (container.Security.Capabilities?.Drop?.Contains("ALL") != true)
        {
            yield return container.At("securityContext.capabilities.drop", "must hold ALL");
        }

        foreach (var added in (container.Security.Capabilities?.Add ?? []).Where(x => x != "NET_BIND_SERVICE"))
        {
            yield return container.At("securityContext.capabilities.add", $"must not hold {added}: only NET_BIND_SERVICE is allowed");
        }
    }
}

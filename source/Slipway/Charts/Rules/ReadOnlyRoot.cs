namespace Slipway.Charts;

/// <summary>What runs cannot be changed where it runs.</summary>
internal sealed class ReadOnlyRoot : IManifestRule
{
    public string Name => "read-only-root";

    public IEnumerable<Violation> Check(RenderedChart chart) => PodContainer.In(chart)
        .Where(x => x.Security.ReadOnlyRootFilesystem != true)
        .Select(x => x.At("securityContext.readOnlyRootFilesystem", "must be true"));
}

namespace Slipway.Charts;

/// <summary>A rule that every rendered chart must keep.</summary>
public interface IManifestRule
{
    /// <summary>What findings call it.</summary>
    string Name { get; }

    /// <summary>Every place that breaks the rule.</summary>
    IEnumerable<Violation> Check(RenderedChart chart);
}

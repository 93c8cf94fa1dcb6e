namespace Slipway.Charts;

/// <summary>An environment that a chart is rendered for.</summary>
/// <param name="Name">Its name, such as <c>prod-bsc</c>; findings begin with it.</param>
/// <param name="ValuesFile">The path of its values file.</param>
/// <param name="Release">The name of the Helm release.</param>
/// <param name="Namespace">The Kubernetes namespace.</param>
public sealed record ChartEnvironment(string Name, string ValuesFile, string Release, string Namespace);

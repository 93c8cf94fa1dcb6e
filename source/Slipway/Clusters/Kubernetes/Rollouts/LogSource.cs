namespace Slipway.Clusters.Kubernetes.Rollouts;

/// <summary>Whose log explains a failure.</summary>
/// <param name="Container">The container.</param>
/// <param name="IsPrevious">Whether it is the log of the run before the one that runs.</param>
internal sealed record LogSource(string Container, bool IsPrevious);

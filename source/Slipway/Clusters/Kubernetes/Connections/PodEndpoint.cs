namespace Slipway.Clusters.Kubernetes.Connections;

/// <summary>Where a pod serves.</summary>
/// <param name="Pod">Its name.</param>
/// <param name="Port">The port of its container.</param>
internal sealed record PodEndpoint(string Pod, int Port);

namespace Slipway.Clusters;

/// <summary>What a deployment would change of what really is there: the same objects twice, as manifests.</summary>
/// <param name="Live">What is there now; objects that the deployment would add are not in it.</param>
/// <param name="Planned">What would be there; objects that it would take away are not in it.</param>
public sealed record ClusterPlan(string Live, string Planned);

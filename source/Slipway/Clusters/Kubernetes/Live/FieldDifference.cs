using System.Text.Json.Nodes;

namespace Slipway.Clusters.Kubernetes.Live;

/// <summary>A field that is not as it was deployed.</summary>
/// <param name="Path">Where.</param>
/// <param name="Deployed">What was deployed there; null for nothing.</param>
/// <param name="Live">What is there; null for nothing.</param>
internal sealed record FieldDifference(FieldPath Path, JsonNode? Deployed, JsonNode? Live);

using k8s;
using k8s.Models;

namespace Slipway.Charts;

/// <summary>A place that breaks a rule.</summary>
/// <param name="Object">The object.</param>
/// <param name="Path">The field in it; empty when it is about the whole object.</param>
/// <param name="Message">What must be otherwise.</param>
public sealed record Violation(IKubernetesObject<V1ObjectMeta> Object, string Path, string Message);

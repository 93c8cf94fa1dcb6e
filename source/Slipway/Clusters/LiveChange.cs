namespace Slipway.Clusters;

/// <summary>A field of what runs that is not as it was deployed.</summary>
/// <param name="Object">Kind and name: <c>Deployment/listener</c>.</param>
/// <param name="Path">The field: <c>spec.replicas</c>; empty when the whole object is gone.</param>
/// <param name="Deployed">What was deployed; null when the field was not set. Secrets are masked.</param>
/// <param name="Live">What is there now; null when it is gone. Secrets are masked.</param>
/// <param name="By">Who has changed it, as the cluster says: <c>kubectl-edit</c>; null when it does not say.</param>
public sealed record LiveChange(string Object, string Path, string? Deployed, string? Live, string? By)
{
    public override string ToString() => Path.Length == 0
        ? $"{Object} is gone"
        : $"{Object} {Path} is {Live ?? "not set"}, deployed was {Deployed ?? "nothing"}{(By is null ? "" : $": by {By}")}";
}

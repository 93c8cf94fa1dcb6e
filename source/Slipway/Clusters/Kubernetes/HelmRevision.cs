using System.Text.Json.Serialization;

namespace Slipway.Clusters.Kubernetes;

/// <summary>One revision of a Helm release, as <c>helm history --output json</c> tells it.</summary>
/// <param name="Revision">Its number.</param>
/// <param name="Updated">When it was made.</param>
/// <param name="Status">Helm's word: <c>deployed</c>, <c>superseded</c>, <c>failed</c>, <c>pending-upgrade</c>…</param>
/// <param name="Description">What Helm or we have written of it.</param>
internal sealed record HelmRevision(int Revision, DateTimeOffset Updated, string Status, string Description)
{
    /// <summary>Whether it runs.</summary>
    [JsonIgnore]
    public bool IsDeployed => Status == "deployed";

    /// <summary>Whether it has run and could run again.</summary>
    [JsonIgnore]
    public bool HasRun => Status is "deployed" or "superseded";

    /// <summary>Whether whoever made it has not ended it: Helm refuses any upgrade until it is gone.</summary>
    [JsonIgnore]
    public bool IsPending => Status.StartsWith("pending-", StringComparison.Ordinal) || Status == "uninstalling";
}

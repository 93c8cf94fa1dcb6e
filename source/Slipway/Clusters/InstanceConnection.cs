namespace Slipway.Clusters;

/// <summary>A way to ask one copy of an instance.</summary>
/// <param name="Copy">Which one, for messages: a pod's name; for a single process the target's.</param>
/// <param name="Http">Sends requests there; closed with the connection.</param>
/// <param name="Address">What paths are added to.</param>
public sealed record InstanceConnection(string Copy, HttpClient Http, Uri Address) : IDisposable
{
    /// <summary>How long something else may answer there after a deployment: a load balancer learns late of new copies.</summary>
    public TimeSpan Patience { get; init; }

    /// <inheritdoc/>
    public void Dispose() => Http.Dispose();
}

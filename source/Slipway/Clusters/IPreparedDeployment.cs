namespace Slipway.Clusters;

/// <summary>A deployment to one target that can begin.</summary>
public interface IPreparedDeployment
{
    /// <summary>What runs already exactly as it would be deployed; applying keeps it.</summary>
    Instance? Running { get; }

    /// <summary>Replaces what runs and waits until the new instance is ready.</summary>
    /// <exception cref="UserError">It did not become ready; it is stopped, and the message shows its last lines.</exception>
    Task<Instance> Apply(CancellationToken cancellation);
}

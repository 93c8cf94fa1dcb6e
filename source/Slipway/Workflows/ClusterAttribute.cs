namespace Slipway.Workflows;

/// <summary>The job reaches a cluster of AWS: it logs in as with <see cref="AwsRoleAttribute"/>, and gets a context for the cluster.</summary>
/// <remarks>The variable that names the cluster is one of the environment or of the repository.</remarks>
/// <param name="context">The context of the kubeconfig that leads there.</param>
/// <param name="variable">The variable on GitHub with the cluster's name.</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class ClusterAttribute(string context, string variable) : Attribute
{
    /// <summary>The context of the kubeconfig that leads there.</summary>
    public string Context { get; } = context;

    /// <summary>The variable on GitHub with the cluster's name.</summary>
    public string Variable { get; } = variable;

    /// <summary>Where whoever starts the run chooses the environment: the one that this cluster is for.</summary>
    public string? Environment { get; init; }
}

namespace Slipway.Clusters.Kubernetes.Rollouts;

/// <summary>What the Deployments themselves say, such as that no pod may be created.</summary>
internal static class DeploymentTrouble
{
    public static IEnumerable<string> Lines(Rollout rollout) =>
        from deployment in rollout.Deployments
        from condition in deployment.Status?.Conditions ?? []
        where condition is { Type: "ReplicaFailure", Status: "True" } or { Type: "Progressing", Status: "False" }
        orderby condition.Type descending
        select $"Deployment {deployment.Metadata.Name}: {condition.Reason}: {condition.Message}";
}

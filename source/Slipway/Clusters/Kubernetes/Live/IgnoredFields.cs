using System.Text.Json.Nodes;

namespace Slipway.Clusters.Kubernetes.Live;

/// <summary>The fields of live objects that nobody deploys: whatever is in them is no drift. This is the whole list.</summary>
internal static class IgnoredFields
{
    /// <summary>An annotation of an object in the chart: paths, with commas between, that others may change, such as those of an injected sidecar.</summary>
    public const string Annotation = "slipway/ignored-fields";

    private static readonly string[] Paths =
    [
        // The API server's own.
        "status",
        "metadata.managedFields",
        "metadata.resourceVersion",
        "metadata.generation",
        "metadata.creationTimestamp",
        "metadata.uid",
        "metadata.selfLink",
        "spec.template.metadata.creationTimestamp",

        // Who waits for what belongs to controllers.
        "metadata.finalizers",
        "metadata.ownerReferences",

        // A copy of a whole object, a Secret's data with it.
        "metadata.annotations[kubectl.kubernetes.io/last-applied-configuration]",

        // The deployment controller counts; a restart changes nothing that was deployed.
        "metadata.annotations[deployment.kubernetes.io/revision]",
        "spec.template.metadata.annotations[kubectl.kubernetes.io/restartedAt]",

        // Given to a Service by the cluster.
        "spec.clusterIP",
        "spec.clusterIPs",
        "spec.ipFamilies",
        "spec.ipFamilyPolicy",
        "spec.healthCheckNodePort",
        "spec.ports[*].nodePort",

        // Tokens that the cluster makes for a ServiceAccount.
        "secrets",

        // Where an autoscaler of the first version keeps its state.
        "metadata.annotations[autoscaling.alpha.kubernetes.io/conditions]",
        "metadata.annotations[autoscaling.alpha.kubernetes.io/current-metrics]",

        // Certificates that are injected into webhooks, API services and conversions.
        "webhooks[*].clientConfig.caBundle",
        "spec.caBundle",
        "spec.conversion.webhook.clientConfig.caBundle",

        // The volume that a claim got.
        "spec.volumeName",
        "metadata.annotations[pv.kubernetes.io/bind-completed]",
        "metadata.annotations[pv.kubernetes.io/bound-by-controller]",
    ];

    private static readonly IReadOnlyList<FieldPattern> Patterns = [.. Paths.Select(FieldPattern.Parse)];

    // What these add is not by people. What they change of what was deployed counts.
    private static readonly HashSet<string> OfTheCluster =
        ["kube-apiserver", "kube-controller-manager", "kube-scheduler", "kubelet", "cloud-controller-manager"];

    /// <summary>The patterns for an object as it was deployed.</summary>
    public static IReadOnlyList<FieldPattern> For(JsonObject deployed) =>
        deployed["metadata"]?["annotations"]?[Annotation] is JsonValue list
            ? [.. Patterns, .. $"{list}".Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(FieldPattern.Parse)]
            : Patterns;

    /// <summary>Whether what a manager adds to an object is the cluster's own business.</summary>
    public static bool AreAddedBy(ManagedFields fields) =>
        fields.Manager == ManagedFields.Helm || fields.Subresource == "status" || OfTheCluster.Contains(fields.Manager);

    /// <summary>An object without them.</summary>
    public static JsonObject RemovedFrom(JsonObject value)
    {
        var rest = value.DeepClone().AsObject();
        foreach (var pattern in Patterns)
        {
            pattern.RemoveFrom(rest);
        }

        return rest;
    }
}

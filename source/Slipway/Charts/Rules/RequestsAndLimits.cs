using k8s.Models;

namespace Slipway.Charts;

/// <summary>The scheduler knows what a container needs, and a node what it may take at most.</summary>
internal sealed class RequestsAndLimits : IManifestRule
{
    private static readonly string[] Resources = ["cpu", "memory"];

    public string Name => "resources";

    // Ephemeral containers cannot have resources.
    public IEnumerable<Violation> Check(RenderedChart chart) =>
        from container in PodContainer.In(chart)
        where container.Role != ContainerRole.Ephemeral
        let resources = container.Container.Resources ?? new V1ResourceRequirements()
        from kind in new[] { (Name: "requests", Values: resources.Requests), (Name: "limits", Values: resources.Limits) }
        from resource in Resources
        where kind.Values?.ContainsKey(resource) != true
        select container.At($"resources.{kind.Name}.{resource}", "must be set");
}

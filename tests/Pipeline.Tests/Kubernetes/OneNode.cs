namespace Pipeline.Tests.Kubernetes;

/// <summary>Scenarios that take turns in one cluster with real pods.</summary>
[CollectionDefinition(nameof(OneNode))]
public sealed class OneNode : ICollectionFixture<KubernetesClone>;

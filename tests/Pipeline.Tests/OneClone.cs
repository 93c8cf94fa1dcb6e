using Slipway.Tests.Clusters.Kubernetes;

namespace Pipeline.Tests;

/// <summary>Scenarios that take turns in one clone, since making one costs more than they do, beside those of another.</summary>
[CollectionDefinition(nameof(OneClone))]
[TestClassOrderer(typeof(KubernetesLast))]
public sealed class OneClone : ICollectionFixture<Clone>;

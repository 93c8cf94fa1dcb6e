using Slipway.Tests.Clusters.Kubernetes;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(KubernetesLast))]

namespace Slipway.Tests.Clusters.Kubernetes;

/// <summary>On an empty machine Kubernetes is compiled while other tests run: those that wait for it come last, and keep no others waiting.</summary>
public sealed class KubernetesLast : ITestCollectionOrderer, ITestClassOrderer
{
    /// <inheritdoc/>
    public IReadOnlyCollection<T> OrderTestCollections<T>(IReadOnlyCollection<T> testCollections)
        where T : ITestCollection => [.. testCollections.OrderBy(x => Waits(x.TestCollectionDisplayName))];

    /// <inheritdoc/>
    public IReadOnlyCollection<T?> OrderTestClasses<T>(IReadOnlyCollection<T?> testClasses)
        where T : notnull, ITestClass => [.. testClasses.OrderBy(x => x is not null && Waits(x.TestClassName))];

    private static bool Waits(string name) => name.Contains("Kubernetes", StringComparison.Ordinal);
}

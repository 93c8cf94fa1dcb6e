namespace Pipeline.Tests;

/// <summary>Scenarios that take turns in one clone: making one costs more than they do.</summary>
[CollectionDefinition(nameof(OneClone))]
public sealed class OneClone : ICollectionFixture<Clone>;

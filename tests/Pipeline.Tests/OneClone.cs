namespace Pipeline.Tests;

/// <summary>Scenarios that take turns in one clone, since making one costs more than they do, beside those of another.</summary>
[CollectionDefinition(nameof(OneClone))]
public sealed class OneClone : ICollectionFixture<Clone>;

namespace Slipway.Clusters;

/// <summary>A reservation of targets that nobody else can reach.</summary>
internal sealed class Unguarded : IAsyncDisposable
{
    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

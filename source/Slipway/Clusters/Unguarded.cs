namespace Slipway.Clusters;

/// <summary>A reservation of targets that nobody else can reach.</summary>
internal sealed class Unguarded : IReservation
{
    /// <inheritdoc/>
    public CancellationToken Lost => CancellationToken.None;

    /// <inheritdoc/>
    public string? Loss => null;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

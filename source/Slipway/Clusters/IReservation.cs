namespace Slipway.Clusters;

/// <summary>Targets that other builds are kept away from, until it is disposed; disposing never fails.</summary>
public interface IReservation : IAsyncDisposable
{
    /// <summary>Cancelled when other builds are no longer kept away: work on the targets has to end at once.</summary>
    CancellationToken Lost { get; }

    /// <summary>Why they are not, in words; null while they are.</summary>
    string? Loss { get; }
}

namespace Slipway.Deployments;

/// <summary>The append-only record of deployments.</summary>
public interface ILedger
{
    /// <summary>All entries, the oldest first.</summary>
    Task<IReadOnlyList<LedgerEntry>> Read(CancellationToken cancellation);

    /// <summary>Adds an entry: it is there as a whole or not at all.</summary>
    Task Append(LedgerEntry entry, CancellationToken cancellation);
}

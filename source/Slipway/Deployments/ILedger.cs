using Slipway.Approvals;

namespace Slipway.Deployments;

/// <summary>The append-only record of deployments, and of what people have said about them.</summary>
public interface ILedger
{
    /// <summary>All entries, the oldest first.</summary>
    Task<IReadOnlyList<LedgerEntry>> Read(CancellationToken cancellation);

    /// <summary>Adds an entry: it is there as a whole or not at all.</summary>
    Task Append(LedgerEntry entry, CancellationToken cancellation);

    /// <summary>What people have said about releases, the oldest first.</summary>
    Task<IReadOnlyList<Statement>> Statements(CancellationToken cancellation);

    /// <summary>Adds somebody's word.</summary>
    Task Append(Statement statement, CancellationToken cancellation);
}

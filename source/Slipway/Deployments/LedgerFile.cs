using Slipway.Approvals;
using Slipway.Files;

namespace Slipway.Deployments;

/// <summary>The ledger as two files of JSON lines, for one machine: what was deployed, and what people have said.</summary>
/// <param name="path">The file of deployments; statements lie beside it in <c>statements.jsonl</c>.</param>
public sealed class LedgerFile(string path) : ILedger
{
    private readonly JsonLines<LedgerEntry> entries = new(path, "the ledger", SlipwayJson.Default.LedgerEntry);

    private readonly JsonLines<Statement> statements =
        new(Path.Combine(Path.GetDirectoryName(path) ?? "", "statements.jsonl"), "the list of statements", SlipwayJson.Default.Statement);

    /// <inheritdoc/>
    /// <exception cref="UserError">A line is damaged.</exception>
    public Task<IReadOnlyList<LedgerEntry>> Read(CancellationToken cancellation) => entries.Read(cancellation);

    /// <inheritdoc/>
    public Task Append(LedgerEntry entry, CancellationToken cancellation) => entries.Append(entry, cancellation);

    /// <inheritdoc/>
    /// <exception cref="UserError">A line is damaged.</exception>
    public Task<IReadOnlyList<Statement>> Statements(CancellationToken cancellation) => statements.Read(cancellation);

    /// <inheritdoc/>
    public Task Append(Statement statement, CancellationToken cancellation) => statements.Append(statement, cancellation);
}

using Slipway.Approvals;

namespace Slipway.GitHub.Internal.Ledger;

/// <summary>What a statement on GitHub carries.</summary>
/// <param name="Schema">The form of this; others are not read.</param>
/// <param name="Run">The number of the run that recorded it.</param>
/// <param name="Attempt">The run's attempt.</param>
/// <param name="Statement">What was said.</param>
internal sealed record StatementPayload(int Schema, long Run, int Attempt, Statement Statement)
{
    public const int CurrentSchema = 1;
}

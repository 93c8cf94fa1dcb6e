using Slipway.Deployments;

namespace Slipway.GitHub.Internal.Ledger;

/// <summary>What a deployment on GitHub carries: the entry that began it, and the run that wrote it.</summary>
/// <param name="Schema">The form of this; others are not read.</param>
/// <param name="Run">The run's number.</param>
/// <param name="Attempt">The run's attempt.</param>
/// <param name="Entry">The entry.</param>
internal sealed record DeploymentPayload(int Schema, long Run, int Attempt, LedgerEntry Entry)
{
    public const int CurrentSchema = 1;
}

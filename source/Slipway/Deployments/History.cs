using Slipway.Images;
using Slipway.Verification;

namespace Slipway.Deployments;

/// <summary>What the ledger's entries say about now.</summary>
public sealed record History(IReadOnlyList<LedgerEntry> Entries)
{
    /// <summary>What is meant to run in a stage: what succeeded last and was not removed since.</summary>
    public LedgerEntry? Running(string stage) => Entries
        .LastOrDefault(x => x.Stage == stage && x.Outcome is (DeploymentOutcome.Succeeded or DeploymentOutcome.Removed))
        is { Outcome: DeploymentOutcome.Succeeded } running ? running : null;

    /// <summary>The deployment to a stage that neither succeeded nor went back: its build was killed.</summary>
    public LedgerEntry? Interrupted(string stage) =>
        Entries.LastOrDefault(x => x.Stage == stage) is { Outcome: DeploymentOutcome.Started, IsUnderWay: false } started ? started : null;

    /// <summary>The deployment to a stage that another build is making.</summary>
    public LedgerEntry? UnderWay(string stage) => Entries.LastOrDefault(x => x.Stage == stage) is { IsUnderWay: true } started ? started : null;

    /// <summary>What they said about a time in the past.</summary>
    public History AsOf(DateTimeOffset time) => new([.. Entries.Where(x => x.At <= time)]);

    /// <summary>
    /// The releases that ran in a stage before the one that runs, the latest first. One that the stage was taken back from is none of
    /// them: a second step back does not lead to it.
    /// </summary>
    public IReadOnlyList<LedgerEntry> Previous(string stage)
    {
        var way = new Stack<LedgerEntry>();
        foreach (var entry in Entries.Where(x => x.Stage == stage && x.Outcome == DeploymentOutcome.Succeeded))
        {
            if (entry.Purpose == DeploymentPurpose.Rollback && way.Any(x => x.Release == entry.Release))
            {
                while (way.Peek().Release != entry.Release)
                {
                    way.Pop();
                }
            }
            else
            {
                way.Push(entry);
            }
        }

        return [.. way.Skip(1).Where(x => x.Release != way.Peek().Release).DistinctBy(x => x.Release)];
    }

    /// <summary>The last time that a release was verified in a stage.</summary>
    public VerificationRecord? Verification(string stage, Digest release) => Entries
        .LastOrDefault(x => x.Stage == stage && x.Release == release && x.Outcome == DeploymentOutcome.Succeeded) is { } entry
            ? new VerificationRecord(stage, release, entry.At)
            : null;
}

using Serilog;
using Slipway.Deployments;
using Slipway.Images;
using Slipway.Policies;
using Slipway.Promotion;
using Slipway.Releases;
using Slipway.Stages;

namespace Slipway.Approvals;

/// <summary>Records what people say about releases. Who approves sees first what would change, and what the rules say then.</summary>
internal sealed class StatementRecorder(
    StageOrder stages, ILedger ledger, IReleaseStore releases, Policy policy, PromotionRequests requests, string user, TimeProvider clock)
{
    /// <summary>Records a statement of the user's, unless it says nothing new. Nothing else changes.</summary>
    /// <param name="kind">What is said.</param>
    /// <param name="remark">What is added to it.</param>
    /// <param name="asked">The release; unless told, the one that was verified last in the stage before.</param>
    /// <param name="cancellation">Stops before anything is recorded.</param>
    /// <exception cref="UserError">There is no such release or stage, or the statement lacks something.</exception>
    public async Task<Statement> Record(StatementKind kind, Remark remark, Digest? asked, CancellationToken cancellation)
    {
        var words = new StatementWords(kind, remark, clock.GetUtcNow());
        var stage = stages.Find(remark.Stage);
        var before = stages.Before(stage) ?? throw new UserError(
            $"{stage} is the first stage: every release goes there, and nobody has to approve it",
            $"name a later one: --stage {string.Join(" or ", stages.Stages.Skip(1))}");
        var history = new History(await ledger.Read(cancellation));
        var release = Choose(history, before, asked, kind);
        if (kind is StatementKind.Approve or StatementKind.Override)
        {
            var verified = history.Verification(before.Name, release)!;
            var request = await requests.Gather(DeploymentPurpose.Promotion, stage, await releases.Get(release, cancellation), verified, words.At, cancellation);
            return await Approve(request, words.Of(user, release, stage, request.Pipeline.Now), cancellation);
        }

        var said = words.Of(user, release, stage, pipeline: null)[0];
        await Append(said, Repetition.Find(said, await ledger.Statements(cancellation)), cancellation);
        return said;
    }

    private static Digest Choose(History history, Stage before, Digest? asked, StatementKind kind)
    {
        var verified = history.Entries.Where(x => x.Stage == before.Name && x.Outcome == DeploymentOutcome.Succeeded).Reverse().Select(x => x.Release).Distinct().ToList();
        if (verified.Count == 0 && asked is null)
        {
            throw new UserError($"no release was verified in {before} yet", "deploy one there, or name one: --release sha256:…");
        }

        var release = asked ?? verified[0];
        var needsVerification = kind is StatementKind.Approve or StatementKind.Override;
        return verified.Contains(release) || (!needsVerification && history.Entries.Any(x => x.Release == release))
            ? release
            : throw new UserError(
                $"{release} was not verified in {before}",
                verified.Count == 0 ? $"deploy it there first" : $"these were, the latest first: {string.Join(", ", verified.Take(3))}");
    }

    private async Task<Statement> Approve(PromotionRequest request, IReadOnlyList<Statement> said, CancellationToken cancellation)
    {
        Show(request);
        foreach (var statement in said)
        {
            var after = request with { Statements = [.. request.Statements, statement] };
            var earlier = Repetition.Find(statement, request.Statements);

            // One that has expired says the same and no longer counts: then it is new.
            await Append(statement, policy.Decide(after).SequenceEqual(policy.Decide(request)) ? earlier : null, cancellation);
            request = after;
        }

        foreach (var (rule, decision) in policy.Decide(request))
        {
            Log.Information("then {Rule:l}: {Decision:l}", rule, decision.ToString());
        }

        return said[0];
    }

    private static void Show(PromotionRequest request)
    {
        foreach (var line in request.Changes)
        {
            Log.Information("{Line:l}", line);
        }

        if (request.Pipeline.IsChanged)
        {
            Log.Warning(
                "The pipeline is not the one that built the release: {Files:l}",
                request.Pipeline.Files.Count == 0 ? "which files differ cannot be told here" : string.Join(", ", request.Pipeline.Files));
        }
    }

    private async Task Append(Statement said, Statement? earlier, CancellationToken cancellation)
    {
        if (earlier is not null)
        {
            Log.Information("{Person:l} has said that already at {Time:yyyy-MM-dd HH:mm:ss} UTC: nothing is recorded", said.By, earlier.At.UtcDateTime);
            return;
        }

        await ledger.Append(said, cancellation);
        Log.Information("Recorded: {Statement:l}", said.Sentence);
    }
}

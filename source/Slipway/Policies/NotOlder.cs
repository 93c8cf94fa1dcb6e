using Slipway.Promotion;
using Slipway.Sources;

namespace Slipway.Policies;

/// <summary>A release must not take back commits that run already.</summary>
public sealed record NotOlder : IPromotionRule
{
    /// <inheritdoc/>
    public string Name => "order";

    /// <inheritdoc/>
    public Decision Decide(PromotionRequest request)
    {
        var running = request.Running?.Commit.Short ?? "what runs";
        return request.Commits.Relation switch
        {
            CommitRelation.First => Decision.Allowed($"the first release in {request.Stage}"),
            CommitRelation.Same => Decision.Allowed($"made from commit {running}, which runs in {request.Stage}"),
            CommitRelation.Newer => Decision.Allowed($"has commit {running} in its history, which runs in {request.Stage}"),
            CommitRelation.Older => GoingBack(request, $"is older than commit {running}"),
            CommitRelation.Diverged => GoingBack(request, $"lacks commits of {running}"),
            _ => Decision.Blocked($"nobody can tell whether commit {request.Release.Commit.Short} is newer than {running}: the history is not at hand") with
            {
                NextStep = "fetch the history: git fetch --unshallow, or git fetch when the clone is whole",
            },
        };
    }

    private static Decision GoingBack(PromotionRequest request, string how) =>
        Decision.Blocked($"commit {request.Release.Commit.Short} {how}, which runs in {request.Stage}") with
        {
            NextStep = $"to go back on purpose: ./build.sh Rollback --stage {request.Stage} --release {request.Release.Digest}",
        };
}

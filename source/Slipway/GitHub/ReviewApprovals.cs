using Slipway.Approvals;
using Slipway.GitHub.Internal;
using Slipway.GitHub.Internal.Answers;
using Slipway.Promotion;

namespace Slipway.GitHub;

/// <summary>The reviewers who let this run into the environment of a stage have approved its release for that stage.</summary>
/// <remarks>REST API, "Get the review history for a workflow run". A review has no time of its own: it counts as given when it is asked about, since it can be used by this run alone.</remarks>
/// <param name="github">The repository.</param>
/// <param name="job">The run that this build is a job of; without one nothing was reviewed.</param>
public sealed class ReviewApprovals(GitHubConnection github, ActionsRun? job) : IApprover
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<Approval>> Approvals(PromotionRequest request, CancellationToken cancellation)
    {
        if (job is null)
        {
            return [];
        }

        var reviews = await github.Get<IReadOnlyList<ReviewAnswer>>(
            new ApiCall($"actions/runs/{job.Id}/approvals", $"the reviews of run {job.Id}", "actions: read"), cancellation);
        return
        [
            .. reviews
                .Where(x => x.State == "approved" && x.User.Type == "User" && x.Environments.Any(y => y.Name == request.Stage.Name))
                .DistinctBy(x => x.User.Login, StringComparer.OrdinalIgnoreCase)
                .Select(x => new Approval(x.User.Login, request.Release.Digest, request.Stage.Name, request.Now) { Reason = $"reviewed run {job.Id}" }),
        ];
    }

    /// <inheritdoc/>
    public string HowToApprove(PromotionRequest request) =>
        $"approve it: gh workflow run {Path.GetFileName(GitHubLedger.ApprovalWorkflow)} -f release={request.Release.Digest} -f stage={request.Stage.Name} -f decision=approve";
}

using Slipway.GitHub.Internal;
using Slipway.GitHub.Internal.Answers;
using Slipway.Infrastructure;

namespace Slipway.GitHub;

/// <summary>The reviewers who let this run into the environment of the infrastructure have approved the plan that the run made.</summary>
/// <remarks>REST API, "Get the review history for a workflow run". Who started the run is no reviewer of it.</remarks>
/// <param name="github">The repository.</param>
/// <param name="job">The run that this build is a job of; without one nothing was reviewed.</param>
/// <param name="environment">The environment.</param>
/// <param name="approvers">Who may approve; everybody when empty.</param>
public sealed class PlanReviews(GitHubConnection github, ActionsRun? job, string environment, IReadOnlyList<string> approvers) : IPlanReview
{
    /// <inheritdoc/>
    public string HowToApprove => $"let one of {string.Join(", ", approvers)} review the run for the environment {environment}, who has not started it";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> ApprovedBy(IReadOnlyList<FolderPlan> plans, CancellationToken cancellation)
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
                .Where(x => x.State == "approved" && x.User.Type == "User" && x.Environments.Any(y => y.Name == environment))
                .Select(x => x.User.Login)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Where(x => approvers.Count == 0 || approvers.Contains(x, StringComparer.OrdinalIgnoreCase))
                .Except([job.Actor, job.TriggeringActor], StringComparer.OrdinalIgnoreCase),
        ];
    }
}

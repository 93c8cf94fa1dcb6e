using System.Collections;
using System.Text.RegularExpressions;
using Slipway.GitHub;
using Slipway.Sources;

namespace Slipway.Profiles;

/// <summary>The record, the people and the history of GitHub; images and instances stay on this machine.</summary>
internal static partial class GitHubProfile
{
    public static async Task<Adapters> Over(Adapters local, PipelineOptions options, Checkout checkout, TimeProvider clock, CancellationToken cancellation)
    {
        var variables = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().ToDictionary(x => (string)x.Key, x => (string?)x.Value ?? "");
        await Complete(variables, checkout, cancellation);
        var github = GitHubConnection.Of(variables, clock);

        // Without a job, such as at somebody's desk, all of it can be read, and rehearsed.
        var job = variables.GetValueOrDefault("GITHUB_RUN_ID") is { Length: > 0 } ? ActionsRun.Of(variables) : null;
        return local with
        {
            Ledger = new GitHubLedger(github, job),
            Approver = new ReviewApprovals(github, job),
            PlanReview = new PlanReviews(github, job, options.Infrastructure.Environment, options.Infrastructure.Approvers),
            Commits = new GitHubCommits(github),
            Governance = new LiveProtection(github),
            PullRequests = new GitHubPullRequests(github),
            User = job?.TriggeringActor ?? local.User,
            AlsoStartedBy = job is null ? [] : [job.Actor],
        };
    }

    // At a desk git knows the repository, and gh's variable for its token is the common one.
    private static async Task Complete(Dictionary<string, string> variables, Checkout checkout, CancellationToken cancellation)
    {
        if (!variables.ContainsKey("GITHUB_REPOSITORY") && await checkout.TryGit(["config", "--get", "remote.origin.url"], cancellation) is { } remote
            && RemoteOnGitHub.Match(remote.Trim()) is { Success: true } match)
        {
            variables["GITHUB_REPOSITORY"] = match.Groups["name"].Value;
        }

        if (!variables.ContainsKey("GITHUB_TOKEN") && variables.TryGetValue("GH_TOKEN", out var token))
        {
            variables["GITHUB_TOKEN"] = token;
        }
    }

    [GeneratedRegex(@"^(https://|ssh://git@|git@)github\.com[/:](?<name>[^/]+/[^/]+?)(\.git)?/?\z")]
    private static partial Regex RemoteOnGitHub { get; }
}

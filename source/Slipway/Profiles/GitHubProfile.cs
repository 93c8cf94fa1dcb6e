using System.Collections;
using Slipway.GitHub;

namespace Slipway.Profiles;

/// <summary>The record, the people and the history of GitHub; images and instances stay on this machine.</summary>
internal static class GitHubProfile
{
    public static Adapters Over(Adapters local, TimeProvider clock)
    {
        var variables = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().ToDictionary(x => (string)x.Key, x => (string?)x.Value ?? "");
        var github = GitHubConnection.Of(variables, clock);

        // Without a job, such as at somebody's desk, all of it can be read, and rehearsed.
        var job = variables.GetValueOrDefault("GITHUB_RUN_ID") is { Length: > 0 } ? ActionsRun.Of(variables) : null;
        return local with
        {
            Ledger = new GitHubLedger(github, job),
            Approver = new ReviewApprovals(github, job),
            Commits = new GitHubCommits(github),
            Governance = new LiveProtection(github),
            PullRequests = new GitHubPullRequests(github),
            User = job?.TriggeringActor ?? local.User,
            AlsoStartedBy = job is null ? [] : [job.Actor],
        };
    }
}

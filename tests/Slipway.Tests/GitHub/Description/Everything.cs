using Slipway.Approvals;
using Slipway.GitHub;
using Slipway.PullRequests;
using Slipway.Releases;
using Slipway.Tests.GitHub.Fake;

namespace Slipway.Tests.GitHub.Description;

/// <summary>Every call that we make, by name.</summary>
internal static class Everything
{
    private static readonly Release Release = A.Release("one", "Test");

    public static IEnumerable<(string Name, Func<Task> Call)> Calls(Func<FakeRun, Job> job, CancellationToken cancellation)
    {
        var delivery = job(Job.Delivery(30433642));
        var entry = Job.Started(Release, "d1");
        yield return ("begin", () => delivery.Ledger.Append(entry, cancellation));
        yield return ("end", () => delivery.Ledger.Append(Job.Succeeded(entry), cancellation));
        yield return ("read", () => delivery.Ledger.Read(cancellation));
        var decision = job(Job.Decision(2, "release-manager", $"approve {Release.Digest} prod"));
        yield return ("say", () => decision.Ledger.Append(new Approval("release-manager", Release.Digest, "prod", A.Morning), cancellation));
        yield return ("listen", () => delivery.Ledger.Statements(cancellation));
        yield return ("reviews", () => new ReviewApprovals(delivery.Connection, delivery.Actions).Approvals(A.Request(Release), cancellation));
        var commits = new GitHubCommits(delivery.Connection);
        yield return ("first commit", () => commits.Between(null, A.Commit(), cancellation));
        yield return ("commits", () => commits.Between(A.Commit(), A.Commit('b'), cancellation));
        yield return ("files", () => commits.Changed(A.Commit(), A.Commit('b'), ["build"], cancellation));
        var live = new LiveProtection(delivery.Connection);
        yield return ("environment", () => live.Environment("prod", cancellation));
        yield return ("branch", () => live.Branch("main", cancellation));
        yield return ("plain branch", () => live.Branch("plain", cancellation));
        var pulls = new GitHubPullRequests(delivery.Connection);
        yield return ("pulls", () => pulls.Open(cancellation));
        yield return ("report", () => pulls.Report(new OpenPullRequest(7, A.Commit('d'), IsFork: true), new ReportPlace("pull-request", "report", "report.json"), cancellation));
        yield return ("comment", () => pulls.Comment(7, "one", cancellation));
        yield return ("comment again", () => pulls.Comment(7, "two", cancellation));
    }
}

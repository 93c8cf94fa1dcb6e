using Slipway.GitHub;
using Slipway.Tests.GitHub.Fake;

namespace Slipway.Tests.GitHub;

public sealed class Reviews_of_a_run : IDisposable
{
    private readonly FakeGitHub github = new();

    public void Dispose() => github.Dispose();

    [Fact]
    public async Task approve_its_release_for_the_stage_that_they_let_it_into()
    {
        var job = new Job(github, TimeProvider.System, github.Run(Job.Delivery(1)));
        github.Reviews[1] =
        [
            new("release-manager", "prod"), new("Release-Manager", "prod"), new("platform-engineer", "dev"), new("listener-owner", "prod", "rejected"), new("helper[bot]", "prod"),
        ];
        var request = A.Request(A.Release());

        var approvals = await new ReviewApprovals(job.Connection, job.Actions).Approvals(request, TestContext.Current.CancellationToken);

        var approval = approvals.ShouldHaveSingleItem();
        (approval.By, approval.Release, approval.Stage, approval.At).ShouldBe(("release-manager", request.Release.Digest, "prod", request.Now));
    }

    [Fact]
    public void are_not_the_only_way()
    {
        var job = new Job(github, TimeProvider.System, Job.Delivery(1));
        var request = A.Request(A.Release());

        new ReviewApprovals(job.Connection, job.Actions).HowToApprove(request)
            .ShouldBe($"approve it: gh workflow run approve.yml -f release={request.Release.Digest} -f stage=prod -f decision=approve");
    }
}

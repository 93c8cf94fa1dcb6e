using Slipway.Deployments;
using Slipway.Releases;
using Slipway.Tests.GitHub.Fake;

namespace Slipway.Tests.GitHub;

public sealed class A_deployment_on_GitHub : IDisposable
{
    private readonly SteppingClock clock = new(A.Morning);
    private readonly FakeGitHub github;
    private readonly Release one = A.Release("one", "Test");
    private readonly Release two = A.Release("two", "Test");

    public A_deployment_on_GitHub() => github = new FakeGitHub(clock);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => github.Dispose();

    [Fact]
    public async Task is_one_for_each_target_and_ends_active()
    {
        var job = Begin(1);
        var entry = await Deploy(job, one, "d1");

        github.Deployments.Select(x => x.Environment).ShouldBe(["prod-mainnet", "prod-bsc"]);
        github.Deployments.ShouldAllBe(x => x.Sha == one.Commit.ToString() && x.Task == "slipway:deploy" && x.IsProduction);
        github.Deployments[0].Statuses.Select(x => x.State).ShouldBe(["queued", "in_progress", "success"]);
        github.Deployments[0].Statuses[^1].EnvironmentUrl.ShouldBe("https://mainnet.example.com/");
        github.Deployments[0].Statuses[^1].LogUrl.ShouldBe("https://example.com/acme/listener/actions/runs/1/attempts/1");
        github.Violations.ShouldBeEmpty();
        entry.Outcome.ShouldBe(DeploymentOutcome.Started);
    }

    [Fact]
    public async Task is_read_back_by_any_other_job()
    {
        await Deploy(Begin(1), one, "d1");

        var history = new History(await Begin(2).Ledger.Read(Cancellation));

        var running = history.Running("prod").ShouldNotBeNull();
        running.Release.ShouldBe(one.Digest);
        running.Image.ShouldBe(one.Image);
        running.Addresses["bsc"].ShouldBe(new Uri("https://bsc.example.com/"));
        running.Gates.ShouldHaveSingleItem().Gate.ShouldBe("Test");
        running.Decisions.ShouldHaveSingleItem().Rule.ShouldBe("approvals");
        running.Approvals.ShouldHaveSingleItem().By.ShouldBe("release-manager");
        history.Verification("prod", one.Digest).ShouldNotBeNull();
        history.Entries.Select(x => x.Outcome).ShouldBe([DeploymentOutcome.Started, DeploymentOutcome.Succeeded]);
    }

    [Fact]
    public async Task makes_the_one_before_inactive_only_once_all_targets_have_it()
    {
        await Deploy(Begin(1), one, "d1");
        var job = Begin(2);
        var entry = Job.Started(two, "d2");
        await job.Ledger.Append(entry, Cancellation);
        github.Deployments[0].Statuses[^1].State.ShouldBe("success");

        await job.Ledger.Append(Job.Succeeded(entry), Cancellation);

        github.Deployments.Select(x => x.Statuses[^1].State).ShouldBe(["inactive", "inactive", "success", "success"]);
        new History(await job.Ledger.Read(Cancellation)).Running("prod")!.Release.ShouldBe(two.Digest);
    }

    [Fact]
    public async Task that_went_back_leaves_what_ran_before()
    {
        await Deploy(Begin(1), one, "d1");
        var job = Begin(2);
        var entry = Job.Started(two, "d2");
        await job.Ledger.Append(entry, Cancellation);

        await job.Ledger.Append(Job.RolledBack(entry, new string('x', 500)), Cancellation);

        var history = new History(await job.Ledger.Read(Cancellation));
        history.Running("prod")!.Release.ShouldBe(one.Digest);
        history.Interrupted("prod").ShouldBeNull();
        history.Entries[^1].Outcome.ShouldBe(DeploymentOutcome.RolledBack);
        github.Deployments[^1].Statuses[^1].Description.Length.ShouldBe(140);
    }

    [Fact]
    public async Task did_not_succeed_while_a_target_lacks_it()
    {
        var job = Begin(1);
        var entry = Job.Started(one, "d1");
        await job.Ledger.Append(entry, Cancellation);
        github.Deployments[0].Statuses.Add(new FakeStatus(github.NextId(), "success", "", "", "", FakeGitHub.JobAccount, github.Now));
        github.End(job.Run, "failure");

        var history = new History(await Begin(2).Ledger.Read(Cancellation));

        history.Running("prod").ShouldBeNull();
        history.Interrupted("prod")!.Release.ShouldBe(one.Digest);
    }

    [Fact]
    public async Task is_under_way_for_others_as_long_as_its_run_is_not_over()
    {
        var job = Begin(1);
        await job.Ledger.Append(Job.Started(one, "d1"), Cancellation);
        var other = Begin(2);

        new History(await other.Ledger.Read(Cancellation)).UnderWay("prod").ShouldNotBeNull();
        new History(await job.Ledger.Read(Cancellation)).UnderWay("prod").ShouldBeNull();
        github.End(job.Run, "cancelled");

        var history = new History(await other.Ledger.Read(Cancellation));
        history.UnderWay("prod").ShouldBeNull();
        history.Interrupted("prod").ShouldNotBeNull();
    }

    [Fact]
    public async Task goes_on_when_its_job_is_run_again()
    {
        var run = github.Run(Job.Delivery(1));
        await new Job(github, clock, run).Ledger.Append(Job.Started(one, "d1"), Cancellation);
        github.End(run, "failure");
        var again = new Job(github, clock, github.Run(Job.Delivery(1) with { Attempt = 2 }));

        var entry = Job.Started(one, "d2");
        await again.Ledger.Append(entry, Cancellation);
        await again.Ledger.Append(Job.Succeeded(entry), Cancellation);

        github.Deployments.Count.ShouldBe(2);
        (await again.Ledger.Read(Cancellation)).Select(x => x.Outcome).ShouldBe([DeploymentOutcome.Started, DeploymentOutcome.Succeeded]);
    }

    [Fact]
    public async Task gives_way_to_one_that_began_before_it()
    {
        var first = Begin(1);
        await first.Ledger.Append(Job.Started(one, "d1"), Cancellation);
        var second = Begin(2);

        var error = await Should.ThrowAsync<UserError>(() => second.Ledger.Append(Job.Started(two, "d2"), Cancellation));

        error.Message.ShouldContain("https://example.com/acme/listener/actions/runs/1");
        var history = new History(await first.Ledger.Read(Cancellation));
        history.Entries.ShouldHaveSingleItem().Release.ShouldBe(one.Digest);
        github.Deployments.Skip(2).Select(x => x.Statuses[^1].State).ShouldBe(["failure", "failure"]);
    }

    [Fact]
    public async Task that_was_removed_runs_no_more()
    {
        var job = Begin(1);
        var entry = await Deploy(job, one, "d1");

        await job.Ledger.Append(entry with { Outcome = DeploymentOutcome.Removed, By = "operator", Approvals = [], Decisions = [] }, Cancellation);

        var entries = await job.Ledger.Read(Cancellation);
        new History(entries).Running("prod").ShouldBeNull();
        entries[^1].By.ShouldBe("operator");
    }

    [Fact]
    public async Task is_recorded_once_when_the_answer_is_lost()
    {
        var job = Begin(1);
        var lost = new HashSet<string>();
        github.Loses = x => x.Method == "POST" && lost.Add(x.ToString());

        await Deploy(job, one, "d1");

        github.Deployments.Count.ShouldBe(2);
        github.Deployments.ShouldAllBe(x => x.Statuses.Select(y => y.State).SequenceEqual(new[] { "queued", "in_progress", "success" }));
    }

    [Fact]
    public async Task is_found_on_whatever_page_it_is()
    {
        await Deploy(Begin(1), one, "d1");
        for (var other = 0; other < 250; other++)
        {
            github.Deployments.Add(new FakeDeployment(github.NextId(), one.Commit.ToString(), "slipway:deploy", "prod-mainnet", "{}", "", "somebody", github.Now, false));
        }

        new History(await Begin(2).Ledger.Read(Cancellation)).Running("prod")!.Release.ShouldBe(one.Digest);
    }

    private Job Begin(long id) => new(github, clock, github.Run(Job.Delivery(id)));

    private static async Task<LedgerEntry> Deploy(Job job, Release release, string deployment)
    {
        var entry = Job.Started(release, deployment);
        await job.Ledger.Append(entry, Cancellation);
        await job.Ledger.Append(Job.Succeeded(entry), Cancellation);
        return entry;
    }
}

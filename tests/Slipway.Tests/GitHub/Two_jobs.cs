using CsCheck;
using Slipway.Deployments;
using Slipway.Images;
using Slipway.Tests.GitHub.Fake;

namespace Slipway.Tests.GitHub;

public sealed class Two_jobs
{
    private enum Act
    {
        Begin,
        Succeed,
        Fail,
        Kill,
        RunAgain,
        LoseAnswer,
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task in_whatever_order_they_act_leave_the_history_that_a_simple_model_has() => await Gen
        .Select(Gen.Bool, Gen.Enum<Act>())
        .List[1, 25]
        .SampleAsync(Play, iter: 60);

    [Fact]
    public async Task that_begin_at_once_agree_who_goes_on()
    {
        for (var round = 0; round < 20; round++)
        {
            using var github = new FakeGitHub { Interleaves = true };
            var jobs = Enumerable.Range(1, 2).Select(x => new Job(github, TimeProvider.System, github.Run(Job.Delivery(x)))).ToList();

            var began = await Task.WhenAll(jobs.Select(x => Task.Run(() => Begins(x, A.Release($"{x.Run.Id}")), Cancellation)));

            began.Count(x => x).ShouldBe(1);
            var winner = jobs[began.ToList().IndexOf(true)];
            var history = new History(await new Job(github, TimeProvider.System, github.Run(Job.Delivery(3))).Ledger.Read(Cancellation));
            history.UnderWay("prod")!.Release.ShouldBe(A.Release($"{winner.Run.Id}").Digest);
        }
    }

    private static async Task<bool> Begins(Job job, Releases.Release release)
    {
        try
        {
            await job.Ledger.Append(Job.Started(release, $"{job.Run.Id}"), Cancellation);
            return true;
        }
        catch (UserError)
        {
            return false;
        }
    }

    // The model: what runs, what is being deployed and by whom, and what was ever recorded.
    private static async Task<bool> Play(List<(bool IsSecond, Act Act)> acts)
    {
        using var github = new FakeGitHub(new SteppingClock(A.Morning));
        var clock = new SteppingClock(A.Morning);
        var nextRun = 0L;
        Job NewJob() => new(github, clock, github.Run(Job.Delivery(++nextRun)));
        Job[] jobs = [NewJob(), NewJob()];
        var expected = new List<(DeploymentOutcome Outcome, Digest Release)>();
        (Job Job, LedgerEntry Entry)? active = null;
        Digest? running = null;

        foreach (var (isSecond, act) in acts)
        {
            var index = isSecond ? 1 : 0;
            var job = jobs[index];
            var isMine = active is { } now && now.Job.Run.Id == job.Run.Id;
            switch (act)
            {
                case Act.Begin when active is null:
                    var entry = Job.Started(A.Release($"{expected.Count}"), Guid.NewGuid().ToString("n"));
                    await job.Ledger.Append(entry, Cancellation);
                    active = (job, entry);
                    expected.Add((DeploymentOutcome.Started, entry.Release));
                    break;
                case Act.Begin when !isMine && active.Value.Job.Run.Status != "completed":
                    await Should.ThrowAsync<UserError>(() => job.Ledger.Append(Job.Started(A.Release("late"), Guid.NewGuid().ToString("n")), Cancellation));
                    break;
                case Act.Begin when !isMine:
                    var interrupted = new History(await job.Ledger.Read(Cancellation)).Interrupted("prod")!;
                    await job.Ledger.Append(Job.RolledBack(interrupted, "interrupted"), Cancellation);
                    expected.Add((DeploymentOutcome.RolledBack, interrupted.Release));
                    active = null;
                    break;
                case Act.Succeed or Act.Fail when isMine && job.Run.Status != "completed":
                    var ended = act == Act.Succeed ? Job.Succeeded(active!.Value.Entry) : Job.RolledBack(active!.Value.Entry);
                    await job.Ledger.Append(ended, Cancellation);
                    running = act == Act.Succeed ? ended.Release : running;
                    expected.Add((ended.Outcome, ended.Release));
                    active = null;
                    break;
                case Act.Kill when job.Run.Status != "completed":
                    github.End(job.Run, "cancelled");
                    break;
                case Act.RunAgain when job.Run.Status == "completed":
                    jobs[index] = new Job(github, clock, github.Run(Job.Delivery(job.Run.Id) with { Attempt = job.Run.Attempt + 1 }));
                    if (isMine)
                    {
                        var again = active!.Value.Entry with { Deployment = Guid.NewGuid().ToString("n") };
                        await jobs[index].Ledger.Append(again, Cancellation);
                        active = (jobs[index], again);
                    }

                    break;
                case Act.LoseAnswer:
                    var isFirst = true;
                    github.Loses = x => x.Method == "POST" && isFirst && !(isFirst = false);
                    break;
            }

            await Compare(NewJob(), expected, running, active);
        }

        return github.Violations.Count == 0;
    }

    private static async Task Compare(Job reader, List<(DeploymentOutcome, Digest)> expected, Digest? running, (Job Job, LedgerEntry Entry)? active)
    {
        var history = new History(await reader.Ledger.Read(Cancellation));
        history.Entries.Select(x => (x.Outcome, x.Release)).ShouldBe(expected);
        history.Running("prod")?.Release.ShouldBe(running);
        (history.Running("prod") is null).ShouldBe(running is null);
        var isAlive = active is { } now && now.Job.Run.Status != "completed";
        history.UnderWay("prod")?.Release.ShouldBe(active!.Value.Entry.Release);
        (history.UnderWay("prod") is not null).ShouldBe(isAlive);
        (history.Interrupted("prod") is not null).ShouldBe(active is not null && !isAlive);
    }
}

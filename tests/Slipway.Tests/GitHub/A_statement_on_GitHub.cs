using System.Text.Json.Nodes;
using Slipway.Approvals;
using Slipway.GitHub;
using Slipway.Images;
using Slipway.Releases;
using Slipway.Tests.GitHub.Fake;

namespace Slipway.Tests.GitHub;

public sealed class A_statement_on_GitHub : IDisposable
{
    private readonly SteppingClock clock = new(A.Morning);
    private readonly FakeGitHub github;
    private readonly Release release = A.Release();

    public A_statement_on_GitHub() => github = new FakeGitHub(clock);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Title => $"approve {release.Digest} prod";

    private Approval Approval => new("release-manager", release.Digest, "prod", A.Morning) { Pipeline = Digest.Of("pipeline"), Reason = "read and tried" };

    public void Dispose() => github.Dispose();

    [Fact]
    public async Task is_the_word_of_who_started_the_run_that_recorded_it()
    {
        await Decide(Job.Decision(1, "release-manager", Title)).Ledger.Append(Approval, Cancellation);
        clock.Pass(TimeSpan.FromDays(1));

        var read = (await Reader().Ledger.Statements(Cancellation)).ShouldHaveSingleItem();

        read.ShouldBe(Approval with { At = A.Morning });
        github.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task at_a_desk_is_not_recorded_but_the_command_is_named_that_starts_the_run()
    {
        var ledger = new GitHubLedger(Reader().Connection, job: null);

        var error = await Should.ThrowAsync<UserError>(() => ledger.Append(Approval with { Reason = "it's fine" }, Cancellation));

        error.NextStep.ShouldBe($"start it: gh workflow run approve.yml -f release={release.Digest} -f stage=prod -f decision=approve -f reason='it’s fine'");
        github.Deployments.ShouldBeEmpty();
    }

    [Fact]
    public async Task of_each_kind_is_read_back()
    {
        Statement[] all =
        [
            Approval,
            new FreezeOverride("release-manager", release.Digest, "prod", A.Morning) { Reason = "the fix of the outage" },
            new Veto("release-manager", release.Digest, "prod", A.Morning) { Reason = "leaks memory" },
            new Hold("release-manager", release.Digest, "prod", A.Morning) { Reason = "wait", Until = A.Morning.AddDays(1) },
            new Lift("release-manager", release.Digest, "prod", A.Morning),
        ];
        string[] words = ["approve", "override", "veto", "hold", "lift"];
        foreach (var (statement, word) in all.Zip(words))
        {
            var run = Job.Decision(github.NextId() + 100, "release-manager", $"{word} {release.Digest} prod");
            await Decide(run).Ledger.Append(statement, Cancellation);
        }

        (await Reader().Ledger.Statements(Cancellation)).ShouldBe(all);
    }

    [Fact]
    public async Task said_again_by_the_same_run_is_there_once()
    {
        var job = Decide(Job.Decision(1, "release-manager", Title));

        await job.Ledger.Append(Approval, Cancellation);
        await job.Ledger.Append(Approval with { At = A.Morning.AddSeconds(5) }, Cancellation);

        github.Deployments.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task is_recorded_once_when_the_answer_is_lost()
    {
        var isFirst = true;
        github.Loses = x => x.Method == "POST" && isFirst && !(isFirst = false);

        await Decide(Job.Decision(1, "release-manager", Title)).Ledger.Append(Approval, Cancellation);

        github.Deployments.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task cannot_be_made_for_somebody_else() =>
        (await Should.ThrowAsync<UserError>(() => Decide(Job.Decision(1, "developer", Title)).Ledger.Append(Approval, Cancellation))).Message.ShouldContain("cannot speak for release-manager");

    [Fact]
    public async Task cannot_be_about_another_release_than_the_run_was_started_for()
    {
        var job = Decide(Job.Decision(1, "release-manager", $"approve {Digest.Of("another")} prod"));

        (await Should.ThrowAsync<UserError>(() => job.Ledger.Append(Approval, Cancellation))).Message.ShouldContain("was asked for something else");
        github.Deployments.ShouldBeEmpty();
    }

    [Fact]
    public async Task stays_when_somebody_else_runs_its_run_again()
    {
        var run = github.Run(Job.Decision(1, "release-manager", $"veto {release.Digest} prod"));
        await new Job(github, clock, run).Ledger.Append(new Veto("release-manager", release.Digest, "prod", A.Morning) { Reason = "no" }, Cancellation);
        github.End(run);
        github.Run(Job.Decision(1, "developer", $"veto {release.Digest} prod") with { Attempt = 2 });

        (await Reader().Ledger.Statements(Cancellation)).ShouldHaveSingleItem().By.ShouldBe("release-manager");
    }

    public static TheoryData<string, FakeRun> RunsThatMayNotSpeak()
    {
        var run = Job.Decision(7, "release-manager", $"approve {A.Release().Digest} prod");
        return new()
        {
            { "another workflow", run with { Workflow = ".github/workflows/delivery.yml" } },
            { "another workflow on a path that looks alike", run with { Workflow = ".github/workflows/approve.yml/../x.yml" } },
            { "another branch", run with { HeadBranch = "attack" } },
            { "a push", run with { Event = "push" } },
            { "a fork", run with { HeadRepository = "mallory/listener" } },
            { "another person", run with { TriggeringActor = "mallory" } },
            { "a bot of that name", run with { TriggeringActor = "release-manager[bot]" } },
            { "another release", run with { Title = $"approve {Digest.Of("x")} prod" } },
            { "another stage", run with { Title = $"approve {A.Release().Digest} dev" } },
            { "another decision", run with { Title = $"veto {A.Release().Digest} prod" } },
            { "no title", run with { Title = "Approve" } },
            { "a run that was over", run with { Status = "completed", StartedAt = A.Morning.AddHours(-2), UpdatedAt = A.Morning.AddHours(-1) } },
            { "a run that came later", run with { StartedAt = A.Morning.AddHours(1) } },
            { "no run", run with { Id = 8 } },
        };
    }

    [Theory]
    [MemberData(nameof(RunsThatMayNotSpeak))]
    public async Task forged_by_a_job_of_another_kind_does_not_count(string kind, FakeRun run)
    {
        github.Run(run);
        Forge(Approval, 7, FakeGitHub.JobAccount);

        (await Reader().Ledger.Statements(Cancellation)).ShouldBeEmpty(kind);
    }

    [Fact]
    public async Task forged_by_a_person_with_a_token_of_theirs_does_not_count()
    {
        github.Run(Job.Decision(7, "release-manager", Title));
        Forge(Approval, 7, "mallory");
        Forge(Approval, 7, "release-manager");

        (await Reader().Ledger.Statements(Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task slipped_in_while_somebody_records_another_lets_nothing_through()
    {
        await Decide(Job.Decision(7, "release-manager", Title)).Ledger.Append(Approval, Cancellation);
        Forge(Approval with { Pipeline = Digest.Of("evil") }, 7, FakeGitHub.JobAccount);

        (await Reader().Ledger.Statements(Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task that_stops_a_release_cannot_be_taken_away_by_what_is_slipped_in()
    {
        var veto = new Veto("release-manager", release.Digest, "prod", A.Morning) { Reason = "no" };
        await Decide(Job.Decision(7, "release-manager", $"veto {release.Digest} prod")).Ledger.Append(veto, Cancellation);
        Forge(veto with { Reason = "another" }, 7, FakeGitHub.JobAccount);

        (await Reader().Ledger.Statements(Cancellation)).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\"nonsense\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"schema":1,"run":7,"attempt":1,"statement":null}""")]
    [InlineData("""{"schema":1,"run":7,"attempt":1,"statement":{"kind":"approval"}}""")]
    [InlineData("""{"schema":1,"run":7,"attempt":1,"statement":{"kind":"Slipway.UserError"}}""")]
    [InlineData("""{"schema":1,"run":"7","attempt":1,"statement":{"kind":"veto","by":"a","release":"sha256:x","stage":"prod","at":"2026-03-01T09:00:00Z"}}""")]
    [InlineData("""{"schema":2,"run":7,"attempt":1}""")]
    public async Task with_a_damaged_payload_does_not_count_and_hides_no_other(string payload)
    {
        await Decide(Job.Decision(7, "release-manager", Title)).Ledger.Append(Approval, Cancellation);
        Record(JsonNode.Parse(payload)!, FakeGitHub.JobAccount, "slipway-statements");

        (await Reader().Ledger.Statements(Cancellation)).ShouldHaveSingleItem();
    }

    private Job Decide(FakeRun run) => new(github, clock, github.Run(run));

    private Job Reader() => new(github, clock, github.Run(Job.Delivery(github.NextId() + 1000)));

    private void Forge(Statement statement, long run, string creator)
    {
        var payload = JsonNode.Parse($$"""{"schema":1,"run":{{run}},"attempt":1}""")!;
        payload["statement"] = System.Text.Json.JsonSerializer.SerializeToNode(statement, SlipwayJson.Default.Statement);
        Record(payload, creator, "slipway-statements");
    }

    private void Record(JsonNode? payload, string creator, string environment) => github.Deployments.Add(
        new FakeDeployment(github.NextId(), new string('a', 40), "slipway:statement", environment, payload ?? "", "", creator, github.Now, false));
}

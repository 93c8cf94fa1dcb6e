using System.Net;
using Slipway.Deployments;
using Slipway.GitHub;
using Slipway.Tests.GitHub.Fake;

namespace Slipway.Tests.GitHub;

public sealed class Trouble_with_GitHub : IDisposable
{
    private readonly SteppingClock clock = new(A.Morning);
    private readonly FakeGitHub github;

    public Trouble_with_GitHub() => github = new FakeGitHub(clock);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => github.Dispose();

    [Theory]
    [InlineData(401, "Bad credentials", "GITHUB_TOKEN")]
    [InlineData(403, "Resource not accessible by integration", "the job needs the permission 'deployments: write'")]
    [InlineData(404, "Not Found", "deployments: write")]
    [InlineData(409, "Conflict", "run it again")]
    [InlineData(422, "Validation Failed", "mend what it names")]
    [InlineData(500, "Server Error", "status page")]
    [InlineData(503, "Unavailable", "status page")]
    [InlineData(418, "I am a teapot", "GITHUB_API_URL")]
    public async Task is_one_error_that_says_what_to_do(int status, string message, string nextStep)
    {
        var job = Begin();
        github.Instead = x => x.Path.EndsWith("/deployments", StringComparison.Ordinal) ? FakeAnswer.Error((HttpStatusCode)status, message) : null;

        var error = await Should.ThrowAsync<UserError>(() => job.Ledger.Read(Cancellation));

        error.Message.ShouldContain($"api.example refuses the deployments ({status}: {message})");
        error.NextStep.ShouldContain(nextStep);
    }

    public static TheoryData<string, string> Nonsense => new()
    {
        { "", "application/json" },
        { "{}", "application/json" },
        { "null", "application/json" },
        { "[null]", "application/json" },
        { "[{}]", "application/json" },
        { "\"text\"", "application/json" },
        { "[1,2", "application/json" },
        { """[{"id":"1"}]""", "application/json" },
        { """[{"id":1,"sha":null,"task":"slipway:deploy","environment":"x","payload":{},"created_at":"2026-03-01T09:00:00Z","creator":null}]""", "application/json" },
        { """[{"id":1,"sha":"x","task":"slipway:deploy","environment":"x","payload":{},"created_at":"yesterday","creator":null}]""", "application/json" },
        { "<html><body>Sign in</body></html>", "text/html" },
        { "[]", "text/plain" },
        { "\u0000\u0001", "application/octet-stream" },
    };

    [Theory]
    [MemberData(nameof(Nonsense))]
    public async Task is_one_error_when_the_answer_makes_no_sense(string text, string type)
    {
        var job = Begin();
        github.Instead = x => x.Path.EndsWith("/deployments", StringComparison.Ordinal) ? new FakeAnswer(HttpStatusCode.OK, text) { ContentType = type } : null;

        (await Should.ThrowAsync<UserError>(() => job.Ledger.Read(Cancellation))).Message.ShouldContain("answered about the deployments with");
    }

    [Fact]
    public async Task is_one_error_when_the_answer_is_enormous()
    {
        var job = Begin();
        github.Instead = _ => new FakeAnswer(HttpStatusCode.OK, null) { Bytes = new byte[(32 << 20) + 1] };

        (await Should.ThrowAsync<UserError>(() => job.Ledger.Read(Cancellation))).Message.ShouldContain("is larger than 32 MiB");
    }

    [Fact]
    public async Task is_one_error_when_the_list_has_no_end()
    {
        var page = $"[{string.Join(",", Enumerable.Repeat("""{"id":1,"sha":"x","task":"x","environment":"x","payload":{},"created_at":"2026-03-01T09:00:00Z","creator":null}""", 100))}]";
        var job = Begin();
        github.Instead = _ => new FakeAnswer(HttpStatusCode.OK, page);

        (await Should.ThrowAsync<UserError>(() => job.Ledger.Read(Cancellation))).Message.ShouldContain("lists more than 10000");
    }

    [Fact]
    public async Task is_one_error_when_nothing_answers()
    {
        var job = Begin();
        github.Hangs = _ => true;
        clock.LimitsEndAtOnce = true;

        (await Should.ThrowAsync<UserError>(() => job.Ledger.Read(Cancellation))).Message.ShouldContain("gave no answer about the deployments: nothing came within 30 s");
    }

    [Fact]
    public async Task is_one_error_when_there_is_no_network()
    {
        var job = Begin();
        github.Instead = _ => throw new HttpRequestException("no such host");

        (await Should.ThrowAsync<UserError>(() => job.Ledger.Read(Cancellation))).Message.ShouldContain("gave no answer about the deployments: no such host");
    }

    [Fact]
    public async Task that_passes_is_waited_for()
    {
        var job = Begin();
        var disturbances = 2;
        github.Instead = _ => disturbances-- > 0 ? FakeAnswer.Error(HttpStatusCode.BadGateway, "") : null;

        (await job.Ledger.Read(Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task with_too_many_requests_in_this_hour_is_waited_for_until_they_may_go_on()
    {
        var job = Begin();
        var limits = 1;
        github.Instead = _ => limits-- > 0 ? Limited(("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", $"{A.Morning.AddMinutes(7).ToUnixTimeSeconds()}")) : null;

        await job.Ledger.Read(Cancellation);

        clock.Pauses.ShouldBe([TimeSpan.FromMinutes(7) + TimeSpan.FromSeconds(1)]);
    }

    [Fact]
    public async Task with_too_many_requests_in_a_short_time_is_waited_for_and_a_record_is_made_once()
    {
        var job = Begin();
        var limits = 1;
        github.Instead = x => x.Method == "POST" && limits-- > 0 ? Limited(("retry-after", "42")) : null;

        await job.Ledger.Append(Job.Started(A.Release(), "d1"), Cancellation);

        clock.Pauses.ShouldBe([TimeSpan.FromSeconds(42)]);
        github.Deployments.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("x-ratelimit-reset", "99999999999999999")]
    [InlineData("retry-after", "100000")]
    public async Task with_a_limit_that_lasts_too_long_ends_and_says_until_when(string header, string value)
    {
        var job = Begin();
        github.Instead = _ => Limited(("x-ratelimit-remaining", "0"), (header, value));

        (await Should.ThrowAsync<UserError>(() => job.Ledger.Read(Cancellation))).Message.ShouldContain("GitHub lets this token ask again at");
    }

    [Fact]
    public async Task with_a_limit_that_never_ends_ends_here()
    {
        var job = Begin();
        github.Instead = _ => Limited(("retry-after", "0"));

        await Should.ThrowAsync<UserError>(() => job.Ledger.Read(Cancellation));

        clock.Pauses.Aggregate(TimeSpan.Zero, (sum, x) => sum + x).ShouldBeLessThanOrEqualTo(TimeSpan.FromMinutes(15));
    }

    [Fact]
    public async Task can_be_interrupted_while_it_waits()
    {
        var job = new Job(github, TimeProvider.System, github.Run(Job.Delivery(1)));
        using var interruption = new CancellationTokenSource();
        github.Instead = _ =>
        {
            interruption.CancelAfter(TimeSpan.FromMilliseconds(20));
            return Limited(("retry-after", "60"));
        };

        await Should.ThrowAsync<OperationCanceledException>(() => job.Ledger.Read(interruption.Token));
    }

    [Fact]
    public async Task that_is_hostile_moves_no_cursor()
    {
        var job = Begin();
        github.Instead = _ => FakeAnswer.Error(HttpStatusCode.Forbidden, $"\u001b[2J{new string('x', 10_000)}");

        var error = await Should.ThrowAsync<UserError>(() => job.Ledger.Read(Cancellation));

        error.Message.ShouldNotContain("\u001b");
        error.Message.Length.ShouldBeLessThan(500);
    }

    [Fact]
    public async Task while_ending_a_deployment_is_mended_by_ending_it_again()
    {
        var job = Begin();
        var entry = Job.Started(A.Release(), "d1");
        await job.Ledger.Append(entry, Cancellation);
        var posts = 0;
        github.Instead = x => x.Method == "POST" && ++posts is 2 or 3 ? FakeAnswer.Error(HttpStatusCode.InternalServerError, "") : null;
        await Should.ThrowAsync<UserError>(() => job.Ledger.Append(Job.Succeeded(entry), Cancellation));
        new History(await job.Ledger.Read(Cancellation)).Running("prod").ShouldBeNull();

        await job.Ledger.Append(Job.Succeeded(entry), Cancellation);

        github.Deployments.ShouldAllBe(x => x.Statuses.Count(y => y.State == "success") == 1);
        new History(await job.Ledger.Read(Cancellation)).Running("prod").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("GITHUB_REPOSITORY", null)]
    [InlineData("GITHUB_REPOSITORY", "acme/../x")]
    [InlineData("GITHUB_RUN_ID", "")]
    [InlineData("GITHUB_RUN_ID", "-1")]
    [InlineData("GITHUB_SERVER_URL", "javascript:alert(1)")]
    public void with_a_variable_names_it(string name, string? value)
    {
        var variables = new Dictionary<string, string>
        {
            ["GITHUB_REPOSITORY"] = "acme/listener",
            ["GITHUB_RUN_ID"] = "1",
            ["GITHUB_RUN_ATTEMPT"] = "1",
            ["GITHUB_JOB"] = "deploy",
            ["GITHUB_ACTOR"] = "developer",
            ["GITHUB_TRIGGERING_ACTOR"] = "developer",
            ["GITHUB_SERVER_URL"] = "https://example.com",
            ["GITHUB_WORKFLOW_REF"] = "x",
            ["GITHUB_SHA"] = "y",
            ["GITHUB_EVENT_NAME"] = "push",
        };
        ActionsRun.Of(variables).Page.AbsoluteUri.ShouldBe("https://example.com/acme/listener/actions/runs/1/attempts/1");
        variables.Remove(name);
        if (value is not null)
        {
            variables[name] = value;
        }

        Should.Throw<UserError>(() => ActionsRun.Of(variables)).Message.ShouldContain(name);
    }

    [Theory]
    [InlineData("http://api.example", "job", "GITHUB_API_URL")]
    [InlineData("https://api.example", "", "GITHUB_TOKEN")]
    [InlineData("https://api.example", "a\nb", "GITHUB_TOKEN")]
    public void with_the_token_sends_it_nowhere(string address, string token, string name) => Should.Throw<UserError>(() => GitHubConnection.Of(
        new Dictionary<string, string> { ["GITHUB_REPOSITORY"] = "acme/listener", ["GITHUB_API_URL"] = address, ["GITHUB_TOKEN"] = token }, clock)).Message.ShouldContain(name);

    private static FakeAnswer Limited(params (string, string)[] headers) =>
        FakeAnswer.Error(HttpStatusCode.Forbidden, "API rate limit exceeded") with { Headers = headers.ToDictionary(x => x.Item1, x => x.Item2) };

    private Job Begin() => new(github, clock, github.Run(Job.Delivery(1)));
}

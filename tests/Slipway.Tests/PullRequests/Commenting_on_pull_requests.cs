using System.Text;
using Slipway.Deployments;
using Slipway.Images;
using Slipway.Previews;
using Slipway.PullRequests;
using Slipway.Releases;

namespace Slipway.Tests.PullRequests;

public sealed class Commenting_on_pull_requests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Requests requests = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task gives_each_one_with_a_report_of_its_newest_commit_a_comment()
    {
        requests.Add(1, 'a', Report('a'));
        requests.Add(2, 'b', Report('b'));

        (await Write()).ShouldBe(2);

        requests.Comments.Keys.Order().ShouldBe([1, 2]);
        requests.Comments[2].ShouldContain($"`{A.Commit('b')}`");
        requests.Comments[1].ShouldContain("nothing runs yet");
    }

    [Fact]
    public async Task uses_no_report_of_another_commit()
    {
        requests.Add(1, 'a', Report('b'));

        (await Write()).ShouldBe(0);

        requests.Comments.ShouldBeEmpty();
    }

    [Fact]
    public async Task waits_where_nothing_is_reported_yet()
    {
        requests.Add(1, 'a', null);

        (await Write()).ShouldBe(0);
    }

    [Fact]
    public async Task is_not_kept_from_the_others_by_a_report_that_is_hostile()
    {
        requests.Add(1, 'a', "[[[[");
        requests.Add(2, 'b', "damaged");
        requests.Add(3, 'c', Report('c'));

        (await Write()).ShouldBe(1);

        requests.Comments.Keys.ShouldBe([3]);
    }

    [Fact]
    public async Task says_when_what_runs_is_not_at_hand_instead_of_nothing()
    {
        await new LedgerFile(folder / "ledger.jsonl").Append(A.Entry("dev", A.Release(), DeploymentOutcome.Succeeded) with { Targets = ["goerli"] }, Cancellation);
        requests.Add(1, 'a', Report('a'));

        await Write();

        requests.Comments[1].ShouldContain("is not in the release store here: nothing to compare with");
    }

    [Fact]
    public async Task shows_what_would_be_done_to_the_infrastructure_where_that_is_reported()
    {
        requests.Add(1, 'a', Report('a'));
        requests.Add(2, 'b', Report('b'));
        requests.Plans[1] = Plan('a');

        await Write();

        requests.Comments[1].ShouldContain("| `dev/network` | 0 | 0 | 0 | ⚠️ **1** |");
        requests.Comments[2].ShouldNotContain("nfrastructure");
    }

    [Theory]
    [InlineData("damaged", "the artifact is damaged")]
    [InlineData("[[[[", "the report is refused: line 1 is no part of a report")]
    [InlineData(null, "the report is of another commit")]
    public async Task keeps_the_rest_where_the_report_of_the_infrastructure_cannot_be_used(string? plan, string why)
    {
        requests.Add(1, 'a', Report('a'));
        requests.Plans[1] = plan ?? Plan('b');

        (await Write()).ShouldBe(1);

        requests.Comments[1].ShouldContain($"Infrastructure: what its run reported cannot be used: `{why}`.");
        requests.Comments[1].ShouldContain("nothing runs yet");
    }

    public void Dispose() => folder.Dispose();

    private static string Plan(char commit) => $$"""
        {"schema":1,"commit":"{{A.Commit(commit)}}","folders":[{"folder":"dev/network","changes":[{"address":"aws_vpc.this","type":"aws_vpc","kind":"Destroy","attributes":[]}],"outputs":0,"errors":[]}]}
        """;

    private static string Report(char commit) =>
        $$"""{"schema":1,"commit":"{{A.Commit(commit)}}","gates":[],"targets":[{"stage":"dev","target":"goerli","objects":[]}]}""";

    private async Task<int> Write()
    {
        var images = await OciLayout.OpenOrCreate(folder / "images", Cancellation);
        var service = new Service("listener", "x.csproj", "chart", "environments", []);
        var preview = new Preview([A.Stage("dev", "goerli")], new LedgerFile(folder / "ledger.jsonl"), new Renderings(service, folder.Path, new ReleaseStore(images, folder / "releases")));
        return await new CommentRound(requests, preview, ["Test"]).Write(Cancellation);
    }

    private sealed class Requests : IPullRequests
    {
        private readonly Dictionary<OpenPullRequest, string?> reports = [];

        public Dictionary<int, string> Comments { get; } = [];

        public Dictionary<int, string> Plans { get; } = [];

        public void Add(int number, char head, string? report) => reports[new OpenPullRequest(number, A.Commit(head), IsFork: true)] = report;

        public Task<IReadOnlyList<OpenPullRequest>> Open(CancellationToken cancellation) => Task.FromResult<IReadOnlyList<OpenPullRequest>>([.. reports.Keys]);

        public Task<byte[]?> Report(OpenPullRequest pullRequest, ReportPlace place, CancellationToken cancellation) => (place.Workflow, place.Artifact, place.File) switch
        {
            ("pull-request", "report-pull-request", "report.json") => Found(reports[pullRequest]),
            ("infrastructure", "infrastructure-report", "report.json") => Found(Plans.GetValueOrDefault(pullRequest.Number)),
            _ => throw new ArgumentOutOfRangeException(nameof(place), place, null),
        };

        public Task Comment(int number, string markdown, CancellationToken cancellation)
        {
            Comments[number] = markdown;
            return Task.CompletedTask;
        }

        private static Task<byte[]?> Found(string? report) => report is "damaged"
            ? throw new UserError("the artifact is damaged", "wait for the next run")
            : Task.FromResult(report is { } text ? Encoding.UTF8.GetBytes(text) : null);
    }
}

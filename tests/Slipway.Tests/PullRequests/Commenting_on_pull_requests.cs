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

    public void Dispose() => folder.Dispose();

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

        public void Add(int number, char head, string? report) => reports[new OpenPullRequest(number, A.Commit(head), IsFork: true)] = report;

        public Task<IReadOnlyList<OpenPullRequest>> Open(CancellationToken cancellation) => Task.FromResult<IReadOnlyList<OpenPullRequest>>([.. reports.Keys]);

        public Task<byte[]?> Report(OpenPullRequest pullRequest, string artifact, string file, CancellationToken cancellation)
        {
            (artifact, file).ShouldBe(("report-pull-request", "report.json"));
            return reports[pullRequest] is "damaged"
                ? throw new UserError("the artifact is damaged", "wait for the next run")
                : Task.FromResult(reports[pullRequest] is { } text ? Encoding.UTF8.GetBytes(text) : null);
        }

        public Task Comment(int number, string markdown, CancellationToken cancellation)
        {
            Comments[number] = markdown;
            return Task.CompletedTask;
        }
    }
}

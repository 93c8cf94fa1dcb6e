using System.IO.Compression;
using System.Text;
using Slipway.GitHub;
using Slipway.PullRequests;
using Slipway.Tests.GitHub.Fake;

namespace Slipway.Tests.GitHub;

public sealed class Pull_requests_on_GitHub : IDisposable
{
    private const string Artifact = "pull-request-report";
    private const string Workflow = ".github/workflows/check.yml";
    private static readonly ReportPlace Place = new("check", Artifact, "report.json");
    private static readonly string Head = new('d', 40);

    private readonly FakeGitHub github = new();
    private readonly OpenPullRequest pull = new(7, Slipway.Releases.CommitId.Parse(Head), IsFork: true);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private GitHubPullRequests Pulls => new(new Job(github, TimeProvider.System, Job.Delivery(1)).Connection);

    public void Dispose() => github.Dispose();

    [Fact]
    public async Task are_listed_with_where_they_come_from()
    {
        github.Pulls.AddRange([new(7, Head, "mallory/listener"), new(8, Head, FakeGitHub.Repository), new(9, Head, null)]);

        (await Pulls.Open(Cancellation)).ShouldBe([pull, pull with { Number = 8, IsFork = false }, pull with { Number = 9 }]);
    }

    [Fact]
    public async Task have_the_report_of_their_newest_run()
    {
        Report(11, "old");
        Report(12, "new");

        Encoding.UTF8.GetString((await Pulls.Report(pull, Place, Cancellation))!).ShouldBe("new");
        (await Pulls.Report(pull, Place with { File = "other.json" }, Cancellation)).ShouldBeNull();
        (await Pulls.Report(pull, Place with { Artifact = "other" }, Cancellation)).ShouldBeNull();
        (await Pulls.Report(pull with { Head = A.Commit('e') }, Place, Cancellation)).ShouldBeNull();
        (await Pulls.Report(pull, Place with { Workflow = "other" }, Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task have_none_while_their_run_goes_on_or_of_another_workflow()
    {
        github.Run(new FakeRun(11, Workflow, "mallory") { Event = "pull_request", HeadSha = Head });
        github.Run(new FakeRun(12, "elsewhere/check.yml", "mallory") { Event = "pull_request", HeadSha = Head, Status = "completed" });
        github.Artifacts.Add(new FakeArtifact(1, 12, Artifact, Zip(("report.json", "forged"))));

        (await Pulls.Report(pull, Place, Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task cannot_make_us_read_what_is_too_large_or_damaged()
    {
        Run(11);
        var content = Zip(("report.json", new string('x', (4 << 20) + 1)));
        foreach (var artifact in new[] { new FakeArtifact(1, 11, Artifact, content), new(2, 11, Artifact, [1, 2, 3]), new(3, 11, Artifact, [1]) { ClaimedSize = 1L << 40 } })
        {
            github.Artifacts.Clear();
            github.Artifacts.Add(artifact);
            await Should.ThrowAsync<UserError>(() => Pulls.Report(pull, Place, Cancellation));
        }
    }

    [Fact]
    public async Task get_one_comment_that_is_renewed_only_when_it_changes()
    {
        github.Comments.Add(new FakeComment(1, 7, "mallory") { Body = "<!-- slipway:pull-request -->\nnot ours" });
        github.Comments.Add(new FakeComment(2, 7, FakeGitHub.JobAccount) { Body = "of another tool" });

        await Pulls.Comment(7, "one", Cancellation);
        await Pulls.Comment(7, "one", Cancellation);
        await Pulls.Comment(7, "two", Cancellation);

        github.Comments.Count.ShouldBe(3);
        github.Comments[^1].Body.ShouldEndWith("two");
        github.Exchanges.Count(x => x.Request.Method is "POST" or "PATCH").ShouldBe(2);
    }

    [Fact]
    public async Task get_one_comment_when_the_answer_is_lost()
    {
        github.Loses = x => x.Method == "POST";

        await Pulls.Comment(7, "one", Cancellation);

        github.Comments.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task get_as_much_as_a_comment_holds()
    {
        await Pulls.Comment(7, string.Concat(Enumerable.Repeat("𝄞", 40_000)), Cancellation);

        var body = github.Comments.ShouldHaveSingleItem().Body;
        body.Length.ShouldBeLessThanOrEqualTo(65_536);
        body.ShouldEndWith("see the run.");
        body.ShouldNotContain("\ufffd");
    }

    private static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return bytes.ToArray();
    }

    private void Run(long id) =>
        github.Run(new FakeRun(id, Workflow, "mallory") { Event = "pull_request", HeadSha = Head, Status = "completed", HeadRepository = "mallory/listener", HeadBranch = "x" });

    private void Report(long run, string text)
    {
        Run(run);
        github.Artifacts.Add(new FakeArtifact(run, run, Artifact, Zip(("../../report.json", "traversal"), ("report.json", text))));
    }
}

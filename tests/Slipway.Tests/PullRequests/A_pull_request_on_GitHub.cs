using System.IO.Compression;
using Slipway.Deployments;
using Slipway.GitHub;
using Slipway.Images;
using Slipway.Previews;
using Slipway.PullRequests;
using Slipway.Releases;
using Slipway.Tests.GitHub.Fake;

namespace Slipway.Tests.PullRequests;

public sealed class A_pull_request_on_GitHub : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly FakeGitHub github = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task gets_one_comment_that_is_renewed_when_its_run_reports_something_else_and_only_then()
    {
        Reported("Passed");

        await Write();
        var first = github.Comments.ShouldHaveSingleItem().Body;
        await Write();
        var writes = github.Exchanges.Count(x => x.Request.Method is "POST" or "PATCH");
        Reported("Failed");
        await Write();

        first.ShouldContain("✅ passed");
        first.ShouldContain("It comes from a fork");
        writes.ShouldBe(1);
        github.Comments.ShouldHaveSingleItem().Body.ShouldContain("❌ failed");
        github.Violations.ShouldBeEmpty();
    }

    public void Dispose()
    {
        github.Dispose();
        folder.Dispose();
    }

    // Of a run that is newer than those before.
    private void Reported(string verdict)
    {
        var gate = $$"""{"gate":"Test","verdict":"{{verdict}}","counts":{} }""";
        var report = $$"""{"schema":1,"commit":"{{A.Commit('b')}}","gates":[{{gate}}],"targets":[]}""";
        var run = github.Run(new FakeRun(github.NextId(), ".github/workflows/pull-request.yml", "contributor") { Event = "pull_request", HeadSha = $"{A.Commit('b')}" });
        github.End(run);
        github.Pulls.Clear();
        github.Pulls.Add(new FakePull(7, $"{A.Commit('b')}", "contributor/listener"));
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var writer = new StreamWriter(archive.CreateEntry("report.json").Open());
            writer.Write(report);
        }

        github.Artifacts.Add(new FakeArtifact(github.NextId(), run.Id, "report-pull-request", zip.ToArray()));
    }

    private async Task Write()
    {
        var images = await OciLayout.OpenOrCreate(folder / "images", Cancellation);
        var renderings = new Renderings(new Service("listener", "x.csproj", "chart", "environments", []), folder.Path, new ReleaseStore(images, folder / "releases"));
        var preview = new Preview([A.Stage("dev", "goerli")], new LedgerFile(folder / "ledger.jsonl"), renderings);
        var connection = new GitHubConnection(new Uri("https://api.example"), FakeGitHub.Repository, FakeGitHub.JobToken, github, TimeProvider.System);
        await new CommentRound(new GitHubPullRequests(connection), preview, ["Test"]).Write(Cancellation);
    }
}

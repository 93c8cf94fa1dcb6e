using Nuke.Common.Git;
using Nuke.Common.Tests.Tooling;
using Nuke.Common.Tooling;
using Nuke.Common.Tools.GitHub;
using Octokit;

namespace Nuke.Common.Tests.Tools;

/// <summary>One class, because the client is one for all.</summary>
public sealed class What_GitHub_says_of_a_repository : IDisposable
{
    private const string Milestone = """{ "number": 3, "title": "v2.0", "open_issues": OPEN, "closed_issues": CLOSED, "state": "open" }""";

    private static readonly GitRepository Repository = GitRepository.FromUrl("git@github.com:owner/name.git", "main");

    private readonly LocalServer server = new();
    private readonly GitHubClient before = GitHubTasks.GitHubClient;

    public What_GitHub_says_of_a_repository() => GitHubTasks.GitHubClient = new GitHubClient(new ProductHeaderValue("tests"), server.Address);

    public void Dispose()
    {
        GitHubTasks.GitHubClient = before;
        server.Dispose();
    }

    [Fact]
    public async Task is_its_default_branch()
    {
        Answer("", """{ "default_branch": "trunk" }""");

        (await Repository.GetDefaultBranch()).ShouldBe("trunk");
    }

    [Theory]
    [InlineData(false, false, "v1.10.0")]
    [InlineData(false, true, "1.10.0")]
    [InlineData(true, false, "v2.0.0-beta")]
    public async Task is_its_newest_release(bool includePrerelease, bool trimPrefix, string release)
    {
        AnswerReleases();

        (await Repository.GetLatestRelease(includePrerelease, trimPrefix)).ShouldBe(release);
    }

    [Theory]
    [InlineData(false, false, "1.10.0")]
    [InlineData(true, false, "2.0.0-beta")]
    [InlineData(false, true, "1.10.0")]
    public void is_the_highest_version_of_its_releases(bool includePrerelease, bool useTagName, string version)
    {
        AnswerReleases();
        var attribute = new LatestGitHubReleaseAttribute("owner/name") { IncludePrerelease = includePrerelease, UseTagName = useTagName };

        attribute.GetValue(typeof(GitRepository).GetProperty(nameof(GitRepository.Head))!, null).ShouldBe(version);
    }

    [Fact]
    public async Task is_where_its_files_can_be_downloaded()
    {
        Answer("/git/trees/main",
            """
            { "tree": [ { "path": "docs", "type": "tree" }, { "path": "docs/a/b.md", "type": "blob" }, { "path": "docs.md", "type": "blob" } ] }
            """);

        (await Repository.GetGitHubDownloadUrls("docs"))
            .ShouldBe([("https://raw.githubusercontent.com/owner/name/main/docs/a/b.md", "docs/a/b.md")]);
        (await Repository.GetGitHubDownloadUrls()).Count().ShouldBe(2);
    }

    [Fact]
    public async Task is_a_milestone_with_its_issues()
    {
        AnswerMilestone(open: 1, closed: 0);
        Answer("/issues", """[ { "number": 7, "title": "a bug" } ]""");

        (await Repository.GetGitHubMilestone("v2.0"))!.Number.ShouldBe(3);
        (await Repository.GetGitHubMilestone("v9.0")).ShouldBeNull();
        (await Repository.GetGitHubMilestoneIssues("v2.0")).Single().Title.ShouldBe("a bug");
        server.Requests[^1].ShouldContain("milestone=3");
        server.Requests[^1].ShouldContain("state=all");
    }

    [Fact]
    public async Task can_be_a_new_milestone_unless_there_is_one()
    {
        AnswerMilestone(open: 0, closed: 1);

        await Repository.TryCreateGitHubMilestone("v2.0");

        server.Requests.ShouldNotContain(request => request.StartsWith("POST", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1, 4, "The milestone v2.0 has 1 open issues: close or move them")]
    [InlineData(0, 0, "The milestone v2.0 has no issues: give it those that it brings")]
    public async Task keeps_a_milestone_open_that_is_not_done(int open, int closed, string error)
    {
        AnswerMilestone(open, closed);

        (await Should.ThrowAsync<AssertionException>(() => Repository.CloseGitHubMilestone("v2.0"))).Message.ShouldBe(error);
    }

    [Fact]
    public async Task closes_a_milestone_that_is_done()
    {
        AnswerMilestone(open: 0, closed: 4);
        Answer("/milestones/3", Milestone.Replace("OPEN", "0", StringComparison.Ordinal).Replace("CLOSED", "4", StringComparison.Ordinal));

        await Repository.CloseGitHubMilestone("v2.0");

        server.Requests[^1].ShouldContain("PATCH /api/v3/repos/owner/name/milestones/3 {\"state\":\"closed\"}");
    }

    private void Answer(string path, string text) => server.With($"/api/v3/repos/owner/name{path}", text);

    private void AnswerMilestone(int open, int closed) => Answer("/milestones", $"[ {Milestone} ]"
        .Replace("OPEN", $"{open}", StringComparison.Ordinal).Replace("CLOSED", $"{closed}", StringComparison.Ordinal));

    private void AnswerReleases() => Answer("/releases",
        """
        [ { "tag_name": "v3.0.0", "name": "Name 3.0.0", "draft": true },
          { "tag_name": "v2.0.0-beta", "name": "Name 2.0.0-beta", "prerelease": true },
          { "tag_name": "v1.10.0", "name": "Name 1.10.0" },
          { "tag_name": "v1.9.1", "name": "Name 1.9.1" } ]
        """);
}

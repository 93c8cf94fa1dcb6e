using Nuke.Common.Git;
using Nuke.Common.Tools.GitHub;

namespace Nuke.Common.Tests.Tools;

public sealed class A_repository_on_GitHub
{
    private static readonly GitRepository Repository = GitRepository.FromUrl("git@github.com:owner/name.git", "main");

    [Fact]
    public void has_an_owner_and_a_name()
    {
        Repository.IsGitHubRepository().ShouldBeTrue();
        (Repository.GetGitHubOwner(), Repository.GetGitHubName()).ShouldBe(("owner", "name"));
    }

    [Fact]
    public void has_addresses()
    {
        Repository.GetGitHubCommitUrl("abc").ShouldBe("https://github.com/owner/name/commit/abc");
        Repository.GetGitHubCompareTagsUrl("v1", "v2").ShouldBe("https://github.com/owner/name/compare/v1...v2");
        Repository.GetGitHubCompareTagToHeadUrl("v1").ShouldBe("https://github.com/owner/name/compare/v1...HEAD");
        Repository.GetGitHubDownloadUrl("a/b.txt").ShouldBe("https://raw.githubusercontent.com/owner/name/main/a/b.txt");
        Repository.GetGitHubBrowseUrl().ShouldBe("https://github.com/owner/name/tree/main");
        Repository.GetGitHubBrowseUrl("a/b.txt", "other", GitHubItemType.File).ShouldBe("https://github.com/owner/name/blob/other/a/b.txt");
    }

    [Fact]
    public void has_no_addresses_elsewhere() =>
        Should.Throw<AssertionException>(() => GitRepository.FromUrl("https://gitlab.com/owner/name.git").GetGitHubName())
            .Message.ShouldBe("https://gitlab.com/owner/name is not on GitHub");
}

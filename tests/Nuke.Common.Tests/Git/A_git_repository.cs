using Nuke.Common.Git;
using Nuke.Common.IO;

namespace Nuke.Common.Tests.Git;

public sealed class A_git_repository : IDisposable
{
    private const string First = "1111111111111111111111111111111111111111";
    private const string Second = "2222222222222222222222222222222222222222";

    private readonly TemporaryDirectory temporary = new();

    private AbsolutePath Git => temporary.Path / "main" / ".git";

    public A_git_repository()
    {
        (Git / "HEAD").WriteAllText("ref: refs/heads/feature/x");
        (Git / "refs" / "heads" / "feature" / "x").WriteAllText(First);
        (Git / "packed-refs").WriteAllLines(
        [
            "# pack-refs with: peeled fully-peeled sorted",
            $"{Second} refs/heads/packed",
            $"{Second} refs/tags/v1",
            $"^{First}",
        ]);
        (Git / "refs" / "tags" / "light").WriteAllText(First);
        (Git / "config").WriteAllLines(
        [
            "[remote \"origin\"]",
            "\turl = https://someone:token@github.com/owner/name.git",
            "[branch \"feature/x\"]",
            "\tremote = origin",
            "\tmerge = refs/heads/main",
        ]);
    }

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void tells_what_is_checked_out()
    {
        var repository = GitRepository.FromLocalDirectory((Git / ".." / "source" / "deep").CreateDirectory());

        (repository.Branch, repository.Commit, repository.Head).ShouldBe(("feature/x", First, "refs/heads/feature/x"));
        repository.Tags.ShouldBe(["light", "v1"]);
        repository.LocalDirectory.ShouldBe(Git.Parent);
        repository.IsOnFeatureBranch().ShouldBeTrue();
        repository.IsOnMainOrMasterBranch().ShouldBeFalse();
    }

    [Fact]
    public void tells_its_remote_without_the_token()
    {
        var repository = GitRepository.FromLocalDirectory(Git.Parent);

        (repository.RemoteName, repository.RemoteBranch).ShouldBe(("origin", "main"));
        repository.HttpsUrl.ShouldBe("https://github.com/owner/name.git");
        repository.SshUrl.ShouldBe("git@github.com:owner/name.git");
        repository.ToString().ShouldBe("https://github.com/owner/name");
    }

    [Fact]
    public void may_be_a_worktree()
    {
        var own = Git / "worktrees" / "w";
        (own / "HEAD").WriteAllText("ref: refs/heads/packed");
        (own / "commondir").WriteAllText("../..");
        var worktree = temporary.Path / "w";
        (worktree / ".git").WriteAllText($"gitdir: {own}");

        var repository = GitRepository.FromLocalDirectory(worktree);

        (repository.Branch, repository.Commit, repository.LocalDirectory).ShouldBe(("packed", Second, worktree));
        repository.Identifier.ShouldBe("owner/name");
    }

    [Fact]
    public void may_be_a_submodule()
    {
        (Git / "modules" / "m" / "HEAD").WriteAllText(Second);
        (Git / ".." / "m" / ".git").WriteAllText("gitdir: ../.git/modules/m");

        var repository = GitRepository.FromLocalDirectory(Git / ".." / "m");

        (repository.Commit, repository.Head, repository.Endpoint).ShouldBe((Second, Second, null));
    }

    [Fact]
    public void may_have_no_commit_yet()
    {
        (Git / "HEAD").WriteAllText("ref: refs/heads/new");

        var repository = GitRepository.FromLocalDirectory(Git.Parent);

        (repository.Branch, repository.Commit).ShouldBe(("new", null));
        repository.Tags.ShouldBeEmpty();
    }

    [Fact]
    public void is_nowhere_else() =>
        Should.Throw<Exception>(() => GitRepository.FromLocalDirectory("/"))
            .Message.ShouldBe("/ is in no git repository: no .git there or above");

    [Theory]
    [InlineData("https://github.com/owner/name.git", GitProtocol.Https, "github.com", "owner/name")]
    [InlineData("https://user:pass@host:8443/group/sub/name", GitProtocol.Https, "host:8443", "group/sub/name")]
    [InlineData("git@github.com:owner/name.git", GitProtocol.Ssh, "github.com", "owner/name")]
    [InlineData("ssh://git@host:22/owner/name/", GitProtocol.Ssh, "host:22", "owner/name")]
    public void is_known_by_its_URL(string url, GitProtocol protocol, string endpoint, string identifier)
    {
        var repository = GitRepository.FromUrl(url, "main");

        (repository.Protocol, repository.Endpoint, repository.Identifier, repository.Branch)
            .ShouldBe((protocol, endpoint, identifier, "main"));
        repository.SetBranch("other").IsOnMainBranch().ShouldBeFalse();
    }
}

using Nuke.Common.CI;
using Nuke.Common.Git;
using Nuke.Common.IO;

namespace Nuke.Common.Tests.Git;

/// <summary>What is read without git is compared with what git says.</summary>
public sealed class A_repository_of_git : IDisposable
{
    private readonly GitWorkspace workspace = new();

    public void Dispose() => workspace.Dispose();

    private AbsolutePath Main => workspace.Main;

    [Fact]
    public void has_a_branch_and_a_commit()
    {
        Git("switch", "--quiet", "--create", "feature/deep/er");
        var commit = workspace.Commit("second");

        var repository = GitRepository.FromLocalDirectory(Main);

        (repository.Branch, repository.Commit, repository.Head).ShouldBe(("feature/deep/er", commit, "refs/heads/feature/deep/er"));
        (repository.RemoteName, repository.HttpsUrl, repository.ToString()).ShouldBe((null, null, Main.ToString()));
    }

    [Fact]
    public void is_found_above_an_empty_directory_that_is_called_like_its_own()
    {
        (Main / "sub" / ".git").CreateDirectory();

        GitRepository.FromLocalDirectory(Main / "sub").LocalDirectory.ShouldBe(Main);
    }

    [Fact]
    public void may_have_no_commit_yet()
    {
        Git("switch", "--quiet", "--orphan", "new");

        var repository = GitRepository.FromLocalDirectory(Main);

        (repository.Branch, repository.Commit).ShouldBe(("new", null));
        repository.Tags.ShouldBeEmpty();
    }

    [Fact]
    public void may_have_a_detached_head()
    {
        var commit = workspace.Commit("second");
        Git("switch", "--quiet", "--detach", "HEAD~1");

        var repository = GitRepository.FromLocalDirectory(Main);

        repository.Commit.ShouldBe(Git("rev-parse", "HEAD"));
        repository.Commit.ShouldNotBe(commit);
        repository.Head.ShouldBe(repository.Commit);
        repository.Branch.ShouldBeNull();
    }

    [Theory]
    [InlineData("refs/heads/feature/x", "feature/x")]
    [InlineData("refs/tags/v1", "refs/tags/v1")]
    public void with_a_detached_head_has_the_branch_that_CI_names(string reference, string expected)
    {
        Git("switch", "--quiet", "--detach", "HEAD");
        var commit = Git("rev-parse", "HEAD");

        GitRepository.FromLocalDirectory(Main, new Server(reference, commit)).Branch.ShouldBe(expected);
        GitRepository.FromLocalDirectory(Main, new Server(reference, "of another repository")).Branch.ShouldBeNull();
    }

    [Fact]
    public void may_keep_its_references_in_a_pack()
    {
        Git("tag", "--annotate", "--message", "one", "v1");
        Git("tag", "light");
        Git("pack-refs", "--all");
        var packed = GitRepository.FromLocalDirectory(Main);
        var second = workspace.Commit("second");
        Git("tag", "--force", "light");

        (packed.Commit, string.Join(' ', packed.Tags)).ShouldBe((Git("rev-parse", "HEAD~1"), "light v1"));
        (GitRepository.FromLocalDirectory(Main).Commit, string.Join(' ', GitRepository.FromLocalDirectory(Main).Tags)).ShouldBe((second, "light"));
    }

    [Fact]
    public void has_annotated_tags_wherever_git_keeps_them()
    {
        Git("tag", "--annotate", "--message", "one", "release/v1");
        Git("tag", "v1");
        workspace.Commit("second");
        Git("tag", "--annotate", "--message", "two", "v2");

        GitRepository.FromLocalDirectory(Main).Tags.ShouldBe(["v2"]);
        Git("gc", "--quiet");
        Git("tag", "--annotate", "--message", "three", "v3");
        Git("repack", "-a", "-d", "--quiet");
        GitRepository.FromLocalDirectory(Main).Tags.ShouldBe(["v2", "v3"]);
    }

    [Fact]
    public void may_be_a_worktree()
    {
        var worktree = workspace.Root / "w t";
        Git("remote", "add", "origin", "https://github.com/owner/name.git");
        Git("worktree", "add", "--quiet", "-b", "feature/x", worktree);

        var repository = GitRepository.FromLocalDirectory((worktree / "deep").CreateDirectory());

        (repository.Branch, repository.Commit, repository.LocalDirectory).ShouldBe(("feature/x", Git("rev-parse", "HEAD"), worktree));
        repository.Identifier.ShouldBe("owner/name");
    }

    [Fact]
    public void that_was_moved_away_from_its_worktree_is_named()
    {
        var worktree = workspace.Root / "w";
        Git("worktree", "add", "--quiet", "-b", "x", worktree);
        Directory.Move(Main, workspace.Root / "elsewhere");

        Should.Throw<Exception>(() => GitRepository.FromLocalDirectory(worktree)).Message.ShouldContain("git worktree repair");
    }

    [Fact]
    public void may_be_a_submodule()
    {
        var library = (workspace.Root / "library").CreateDirectory();
        workspace.Git(library, "init", "--quiet", "--initial-branch", "trunk");
        workspace.Git(library, "commit", "--quiet", "--allow-empty", "--message", "library");
        workspace.Git(Main, "submodule", "--quiet", "add", library, "libs/library");

        var repository = GitRepository.FromLocalDirectory(Main / "libs" / "library");

        (repository.Branch, repository.Commit).ShouldBe(("trunk", workspace.Git(library, "rev-parse", "HEAD")));
        (repository.RemoteName, repository.RemoteBranch, repository.Endpoint).ShouldBe(("origin", "trunk", null));
    }

    [Fact]
    public void may_be_a_clone_with_a_remote_of_another_name()
    {
        var clone = workspace.Root / "clone";
        workspace.Git(workspace.Root, "clone", "--quiet", "--origin", "upstream", Main, clone);
        workspace.Git(clone, "remote", "set-url", "upstream", "ssh://git@host.example:2222/group/sub/name.git");

        var repository = GitRepository.FromLocalDirectory(clone);

        (repository.RemoteName, repository.RemoteBranch, repository.Identifier).ShouldBe(("upstream", "main", "group/sub/name"));
        repository.HttpsUrl.ShouldBe("https://host.example/group/sub/name.git");
        repository.SshUrl.ShouldBe("ssh://git@host.example:2222/group/sub/name.git");
    }

    [Fact]
    public void may_have_settings_that_need_quotes()
    {
        Git("remote", "add", "origin", "https://host/a;b#c.git");
        Git("switch", "--quiet", "--create", "it's;\"quoted\"");
        Git("config", "branch.it's;\"quoted\".remote", "origin");
        Git("config", "branch.it's;\"quoted\".merge", "refs/heads/a#b");

        var repository = GitRepository.FromLocalDirectory(Main);

        (repository.Branch, repository.Identifier, repository.RemoteBranch).ShouldBe(("it's;\"quoted\"", "a;b#c", "a#b"));
    }

    [Fact]
    public void follows_no_remote_when_its_branch_follows_a_local_one()
    {
        Git("remote", "add", "one", "git@host:a/b");
        Git("remote", "add", "two", "git@host:c/d");
        Git("switch", "--quiet", "--create", "x", "--track", "main");

        var repository = GitRepository.FromLocalDirectory(Main);

        (repository.RemoteName, repository.RemoteBranch, repository.Endpoint).ShouldBe((null, null, null));
    }

    private sealed record Server(string Branch, string Commit) : IBuildServer;

    private string Git(params string[] arguments) => workspace.Git(Main, arguments);
}

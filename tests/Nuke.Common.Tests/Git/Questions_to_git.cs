using Nuke.Common.Git;
using Nuke.Common.IO;
using Nuke.Common.Tools.Git;

namespace Nuke.Common.Tests.Git;

public sealed class Questions_to_git : IDisposable
{
    private readonly TemporaryDirectory temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact(Explicit = true)]
    public void agree_with_what_is_read_without_it()
    {
        var directory = temporary.Path;
        Git($"init -b main");
        (directory / "a b").WriteAllText("x");
        GitTasks.GitHasCleanWorkingCopy(directory).ShouldBeFalse();
        Git($"add {"a b"}");
        Git($"-c user.name={"A B"} -c user.email=a@b.test commit -m {"a \"message\""}");
        Git($"-c user.name=A -c user.email=a@b.test tag -m note v1");
        Git($"pack-refs --all");

        var repository = GitRepository.FromLocalDirectory(directory);

        GitTasks.GitHasCleanWorkingCopy(directory).ShouldBeTrue();
        GitTasks.GitIsDetached(directory).ShouldBeFalse();
        (repository.Branch, repository.Commit).ShouldBe((GitTasks.GitCurrentBranch(directory), GitTasks.GitCurrentCommit(directory)));
        repository.Tags.ShouldBe(["v1"]);

        Git($"checkout --detach");
        GitTasks.GitIsDetached(directory).ShouldBeTrue();
        GitRepository.FromLocalDirectory(directory).Head.ShouldBe(repository.Commit);
    }

    private void Git(Nuke.Common.Tooling.ArgumentStringHandler arguments) =>
        GitTasks.Git(arguments, temporary.Path, logOutput: false, logInvocation: false);
}

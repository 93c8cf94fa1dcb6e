using Nuke.Common.IO;

namespace Nuke.Common.Git;

/// <summary>Where git keeps what it knows of a working copy: a worktree and a submodule have it elsewhere.</summary>
internal sealed class GitDirectory
{
    private const string Pointer = "gitdir:";

    private GitDirectory(AbsolutePath workingCopy)
    {
        WorkingCopy = workingCopy;
        Own = Follow(workingCopy / ".git");
        var file = Own / "commondir";
        Common = file.FileExists() ? Resolve(file.ReadAllText().Trim(), Own) : Own;
        References = new GitReferences(Own, Common);
        Configuration = new GitConfiguration(Common / "config", Own / "config.worktree");
    }

    /// <summary>The root of the working copy.</summary>
    public AbsolutePath WorkingCopy { get; }

    /// <summary>What belongs to this working copy alone.</summary>
    public AbsolutePath Own { get; }

    /// <summary>What all worktrees of the repository share.</summary>
    public AbsolutePath Common { get; }

    public GitReferences References { get; }

    public GitConfiguration Configuration { get; }

    /// <summary>The git directory of the working copy that the directory is in.</summary>
    public static GitDirectory Find(AbsolutePath directory) =>
        directory.FindParentOrSelf(IsWorkingCopy) is { } workingCopy
            ? new GitDirectory(workingCopy)
            : throw new AssertionException($"{directory} is in no git repository: no .git there or above");

    /// <summary>As for git, an empty directory of that name means nothing.</summary>
    private static bool IsWorkingCopy(AbsolutePath path) => (path / ".git").FileExists() || (path / ".git" / "HEAD").FileExists();

    private static AbsolutePath Follow(AbsolutePath path)
    {
        if (path.DirectoryExists())
        {
            return path;
        }

        var content = path.ReadAllText().Trim();
        Assert.True(
            content.StartsWith(Pointer, StringComparison.Ordinal) && content.Length > Pointer.Length,
            $"{path} names no git directory: expected '{Pointer} <path>'");
        var target = Resolve(content[Pointer.Length..].Trim(), path.Parent);
        Assert.True(
            target.DirectoryExists(),
            $"{path} names {target}, which does not exist{Environment.NewLine}  was the repository moved? 'git worktree repair' or 'git submodule update --init' mends it");
        return target;
    }

    private static AbsolutePath Resolve(string path, AbsolutePath directory) =>
        PathConstruction.HasPathRoot(path) ? path : directory / path;
}

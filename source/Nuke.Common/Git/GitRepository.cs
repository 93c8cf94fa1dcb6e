using Nuke.Common.IO;

namespace Nuke.Common.Git;

/// <summary>A repository: where it is, what is checked out, and its remote.</summary>
public class GitRepository(
    GitProtocol? protocol,
    string? endpoint,
    string? identifier,
    string? branch,
    AbsolutePath? localDirectory,
    string? head,
    string? commit,
    IReadOnlyCollection<string> tags,
    string? remoteName,
    string? remoteBranch)
{
    /// <summary>How the remote is reached; null without one.</summary>
    public GitProtocol? Protocol { get; } = protocol;

    /// <summary>The host of the remote, for instance <c>github.com</c>; null without one.</summary>
    public string? Endpoint { get; } = endpoint;

    /// <summary>The path of the remote, for instance <c>owner/name</c>; null without one.</summary>
    public string? Identifier { get; } = identifier;

    /// <summary>The root of the working copy.</summary>
    public AbsolutePath? LocalDirectory { get; } = localDirectory;

    /// <summary>What HEAD points at: a reference, or a commit when it is detached.</summary>
    public string? Head { get; } = head;

    /// <summary>The commit that is checked out; null before the first.</summary>
    public string? Commit { get; } = commit;

    /// <summary>The tags of the commit.</summary>
    public IReadOnlyCollection<string> Tags { get; } = tags;

    /// <summary>The name of the remote.</summary>
    public string? RemoteName { get; } = remoteName;

    /// <summary>The remote's branch that the branch follows.</summary>
    public string? RemoteBranch { get; } = remoteBranch;

    /// <summary>The branch; null when HEAD is detached and no CI system names one.</summary>
    public string? Branch { get; } = branch;

    /// <summary>The remote over HTTPS; null without one.</summary>
    public string? HttpsUrl => Endpoint is null ? null : $"https://{Endpoint}/{Identifier}.git";

    /// <summary>The remote over SSH; null without one.</summary>
    public string? SshUrl => Endpoint is null ? null : $"git@{Endpoint}:{Identifier}.git";

    /// <summary>A repository that is known by its URL alone.</summary>
    public static GitRepository FromUrl(string url, string? branch = null)
    {
        var remote = GitUrl.TryParse(url) ?? throw new AssertionException($"'{url}' is no URL of a git repository");
        return new GitRepository(remote.Protocol, remote.Endpoint, remote.Identifier, branch, null, null, null, [], null, null);
    }

    /// <summary>The repository that the directory is in; also a worktree or a submodule.</summary>
    public static GitRepository FromLocalDirectory(AbsolutePath directory)
    {
        var git = GitDirectory.Find(directory);
        var commit = git.Commit(git.Head);
        var remoteName = git.Setting($"branch \"{git.Branch}\"", "remote");
        var remote = GitUrl.TryParse(git.Setting($"remote \"{remoteName ?? "origin"}\"", "url"));
        return new GitRepository(
            remote?.Protocol,
            remote?.Endpoint,
            remote?.Identifier,
            git.Branch ?? BranchFromCI(),
            git.WorkingCopy,
            git.Head,
            commit,
            git.Tags(commit),
            remoteName,
            WithoutPrefix(git.Setting($"branch \"{git.Branch}\"", "merge")));
    }

    /// <summary>The same repository on another branch.</summary>
    public GitRepository SetBranch(string branch) =>
        new(Protocol, Endpoint, Identifier, branch, LocalDirectory, Head, Commit, Tags, RemoteName, RemoteBranch);

    public override string ToString() => Endpoint is null ? $"{LocalDirectory}" : $"https://{Endpoint}/{Identifier}";

    private static string? BranchFromCI() => WithoutPrefix(Environment.GetEnvironmentVariable("GITHUB_REF"));

    private static string? WithoutPrefix(string? reference)
    {
        const string prefix = "refs/heads/";
        return reference?.StartsWith(prefix, StringComparison.Ordinal) == true ? reference[prefix.Length..] : null;
    }
}
